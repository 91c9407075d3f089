package it.apsis.export.json;

import it.apsis.entity.EntityId;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.InterestRate;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.statistical.StatisticalSurvey;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/** The values of answers on their own: each is the text that a return has of it. */
final class BoundTexts {
    private final SimpleModule module;

    private BoundTexts(SimpleModule module) {
        this.module = module;
    }

    static void bind(SimpleModule module) {
        BoundTexts texts = new BoundTexts(module);
        for (Class<?> code : ActivityCode.class.getPermittedSubclasses()) {
            texts.code(code);
        }
        texts.answer(Amount.class, AnswerType.AMOUNT);
        texts.answer(CrsId.class, AnswerType.CRS_ID);
        texts.answer(InterestRate.class, AnswerType.RATE);
        texts.answer(Purposes.class, AnswerType.WEIGHTED_CODES);
        texts.answer(SdgFocus.class, AnswerType.CODES);
        texts.answer(Keywords.class, AnswerType.TAGS);
        texts.bind(EntityId.class, EntityId::parse);
    }

    private <T> void code(Class<T> type) {
        try {
            Constructor<T> constructor = type.getConstructor(String.class);
            bind(type, text -> made(constructor, text));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A code is made of its text: " + type, e);
        }
    }

    private static <T> @Nullable T made(Constructor<T> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            // The text has not the form of the code.
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A code is made of its text: " + constructor, e);
        }
    }

    /** As the reader of returns reads the first field of that type. */
    private <T> void answer(Class<T> type, AnswerType answer) {
        Field field = StatisticalSurvey.fields().stream()
                .filter(one -> one.answer() == answer)
                .findFirst()
                .orElseThrow();
        var reader = CellReaders.of(field, StatisticalSurvey.LAST_YEAR, DecimalMark.POINT);
        bind(type, text -> {
            ReadCell cell = reader.read(text);
            return type.isInstance(cell.answer()) ? type.cast(cell.answer()) : null;
        });
    }

    private <T> void bind(Class<T> type, Function<String, @Nullable T> parse) {
        module.addSerializer(
                type, new BoundSerializer<>(type, (value, json, context) -> json.item(AnswerText.of(value))));
        module.addDeserializer(type, new BoundDeserializer<>(type, (json, context) -> read(json, type, parse)));
    }

    private static <T> T read(JsonParser json, Class<T> type, Function<String, @Nullable T> parse) {
        T value = json.currentToken().isScalarValue() ? parse.apply(json.getString()) : null;
        if (value == null) {
            String name = type.getSimpleName();
            String article = "AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
            throw MismatchedInputException.from(
                    json, type, "Not the text of " + article + name + ": '" + json.getString() + "'");
        }
        return value;
    }
}
