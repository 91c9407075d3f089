package it.apsis.validation.constraint;

import it.apsis.codelist.CodeList;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.statistical.constraint.KnownCode;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a code is an answer of its list, in whatever year. */
public final class KnownCodeValidator implements ConstraintValidator<KnownCode, Object> {
    private final ReferenceData reference;
    private @Nullable CodeList list;

    /** A validator with the bundled code lists. */
    public KnownCodeValidator() {
        this(ReferenceData.bundled());
    }

    /**
     * A validator with an application's code lists.
     *
     * @param reference where the lists are
     */
    public KnownCodeValidator(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void initialize(KnownCode constraint) {
        if (constraint.field().isEmpty() == constraint.list().isEmpty()) {
            throw new ConstraintDeclarationException("@KnownCode names either a field or a list");
        }
        list = reference.codeLists().list(id(constraint));
    }

    private static String id(KnownCode constraint) {
        return constraint.field().isEmpty()
                ? constraint.list()
                : SurveyFields.get(constraint.field())
                        .codeList()
                        .orElseThrow(() -> new ConstraintDeclarationException(
                                "@KnownCode names a field without a code list: '" + constraint.field() + "'"));
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        CodeList codes = list;
        if (value == null || codes == null) {
            return true;
        }
        if (value instanceof Purposes purposes) {
            return purposes.shares().stream().allMatch(share -> isKnown(codes, share.purpose(), context));
        }
        if (value instanceof SdgFocus focus) {
            return focus.targets().stream().allMatch(target -> isKnown(codes, target, context));
        }
        return isKnown(codes, value, context);
    }

    private static boolean isKnown(CodeList codes, Object value, ConstraintValidatorContext context) {
        String code = text(value);
        return codes.isAnswer(code)
                || Violations.refuse(context, "KnownCode.code", Map.of("code", code, "list_id", codes.id()));
    }

    private static String text(Object value) {
        if (value instanceof ActivityCode code) {
            return code.value();
        }
        if (value instanceof CharSequence || value instanceof Number) {
            return value.toString();
        }
        throw new UnexpectedTypeException(
                "@KnownCode is for codes, not for " + value.getClass().getName());
    }
}
