package it.apsis.examples.cli;

import it.apsis.deadline.DeadlinePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code literal} and {@code roll-forward}. */
final class PolicyConverter implements ITypeConverter<DeadlinePolicy> {
    @Override
    public DeadlinePolicy convert(String word) {
        return DeadlinePolicy.ofWord(word)
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is neither literal nor roll-forward"));
    }
}
