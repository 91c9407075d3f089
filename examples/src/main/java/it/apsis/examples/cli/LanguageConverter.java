package it.apsis.examples.cli;

import it.apsis.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code it} and {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new TypeConversionException("'" + tag + "' is neither it nor en"));
    }
}
