package it.apsis.export.reference;

import it.apsis.codelist.CodeEntry;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.table.TableField;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is told of a period of a code, in every format. */
enum CodeColumn {
    CODE("code", TableField.Type.STRING, "Code", "Codice"),
    PARENT("parent", TableField.Type.STRING, "Code of the group", "Codice del gruppo"),
    NAME("name", TableField.Type.STRING, "Name", "Denominazione"),
    UNOFFICIAL("unofficial", TableField.Type.BOOLEAN, "Unofficial translation", "Traduzione non ufficiale"),
    VALID_FROM("validFrom", TableField.Type.YEAR, "First flow year", "Primo anno dei flussi"),
    VALID_TO("validTo", TableField.Type.YEAR, "Last flow year", "Ultimo anno dei flussi"),
    REPLACED_BY("replacedBy", TableField.Type.STRING, "Codes that replace it", "Codici che lo sostituiscono"),
    VALID_FOR_YEAR(
            "validForYear", TableField.Type.BOOLEAN, "Valid in the year asked for", "Valido nell'anno richiesto");

    private final String key;
    private final TableField.Type type;
    private final String english;
    private final String italian;

    CodeColumn(String key, TableField.Type type, String english, String italian) {
        this.key = key;
        this.type = type;
        this.english = english;
        this.italian = italian;
    }

    String key() {
        return key;
    }

    TableField field() {
        return TableField.of(key, type, new Bilingual(english, italian)).withRequired(this == CODE || this == NAME);
    }

    @Nullable
    Object value(CodeEntry entry, OptionalInt year, Language language) {
        return switch (this) {
            case CODE -> entry.code();
            case PARENT -> entry.parent();
            case NAME -> entry.name().in(language);
            case UNOFFICIAL -> language == Language.ITALIAN && entry.unofficial();
            case VALID_FROM -> orNull(entry.validity().startsIn());
            case VALID_TO -> orNull(entry.validity().endsIn());
            case REPLACED_BY -> entry.replacedBy();
            case VALID_FOR_YEAR -> year.isPresent() ? entry.validity().contains(year.getAsInt()) : null;
        };
    }

    private static @Nullable Integer orNull(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }

    void write(@Nullable Object value, JsonOutput json) {
        if (value instanceof Integer number) {
            json.member(key, number.longValue());
        } else if (value instanceof Boolean truth) {
            json.member(key, truth.booleanValue());
        } else if (value instanceof List<?> codes) {
            json.startArray(key);
            codes.forEach(code -> json.item(String.valueOf(code)));
            json.endArray();
        } else {
            json.member(key, (String) value);
        }
    }

    static String text(@Nullable Object value) {
        return value instanceof List<?> codes
                ? String.join(" ", codes.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
    }
}
