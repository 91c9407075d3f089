package it.apsis.export.html;

import java.util.Locale;
import java.util.Set;

/** What a page may hold: elements and attributes that carry no script and no style, and links that lead nowhere odd. */
final class Markup {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");
    private static final Set<String> OWN_METHODS = Set.of("script", "style");
    private static final Set<String> REFUSED =
            Set.of("base", "embed", "frame", "iframe", "noscript", "object", "svg", "math");
    private static final Set<String> LINKS = Set.of("action", "cite", "formaction", "href", "poster", "src");
    private static final Set<String> REFUSED_ATTRIBUTES =
            Set.of("style", "srcdoc", "srcset", "data", "ping", "background");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Markup() {}

    /** Whether it is the name of an element that may be opened; scripts and styles have methods of their own. */
    static boolean isElement(String name) {
        return isName(name) && !OWN_METHODS.contains(name) && !REFUSED.contains(name);
    }

    /** Whether an element has no end. */
    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    /** Whether it is the name of an attribute that may be written. */
    static boolean isAttribute(String name) {
        return isName(name) && !name.startsWith("on") && !REFUSED_ATTRIBUTES.contains(name);
    }

    /** Whether an attribute may have a value; only links may not have any. */
    static boolean isSafe(String attribute, String value) {
        return !LINKS.contains(attribute) || isSafeLink(value);
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean letter = sign >= 'a' && sign <= 'z';
            if (!letter && (i == 0 || !((sign >= '0' && sign <= '9') || sign == '-'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Browsers pass over blanks and controls in a scheme, so that only a scheme without any is looked at. */
    private static boolean isSafeLink(String link) {
        int end = 0;
        while (end < link.length() && ":/?#".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        if (end == link.length() || link.charAt(end) != ':') {
            return !link.startsWith("//") && link.chars().noneMatch(sign -> sign < ' ' || sign == '\\');
        }
        return SCHEMES.contains(link.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
