package it.apsis.export.ooxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The notes of somebody's sheet, to which others are added. Ours are known by the words they begin with: those of an
 * earlier time are taken away, and what an office wrote on a cell stays above ours. Not thread-safe.
 */
final class CommentPart {
    private final XmlNode root;
    private final List<String> headings;
    private final Set<String> removed = new HashSet<>();

    /**
     * The notes of a sheet.
     *
     * @param root the part, or null where the sheet has none yet
     * @param headings the words with which a note of ours begins, in each language
     */
    CommentPart(@Nullable XmlNode root, List<String> headings) {
        this.root = root == null ? new XmlNode("comments").with("xmlns", Names.MAIN) : root;
        this.headings = List.copyOf(headings);
        strip();
    }

    private XmlNode list() {
        return root.childInOrder("commentList", List.of("authors", "commentList", "extLst"));
    }

    private void strip() {
        for (XmlNode comment : list().children("comment")) {
            XmlNode text = comment.child("text");
            int begin = text == null ? -1 : begin(text.allText());
            if (text == null || begin < 0) {
                continue;
            }
            String kept = text.allText().substring(0, begin).stripTrailing();
            if (kept.isEmpty()) {
                list().remove(comment);
                removed.add(String.valueOf(comment.get("ref")));
            } else {
                cut(text, kept.length());
            }
        }
    }

    private int begin(String text) {
        int begin = -1;
        for (String heading : headings) {
            int found = text.indexOf(heading);
            begin = found >= 0 && (begin < 0 || found < begin) ? found : begin;
        }
        return begin;
    }

    /** Keeps the first characters of a text of runs. */
    private static void cut(XmlNode text, int length) {
        int left = length;
        for (XmlNode run : text.children()) {
            XmlNode words = run.local().equals("t") ? run : run.child("t");
            String value = words == null ? "" : words.allText();
            if (words != null && value.length() > left) {
                words.clear();
                words.text(value.substring(0, left));
            }
            if (left == 0) {
                text.remove(run);
            }
            left = Math.max(0, left - value.length());
        }
    }

    /** Adds a note; below the one that the cell has, where it has one. */
    void add(Annotation annotation, String heading, String author) {
        String words = CellText.escape(heading + "\n" + annotation.text());
        XmlNode comment = find(annotation.address());
        if (comment == null) {
            comment = new XmlNode(root.prefix() + "comment")
                    .with("ref", annotation.address())
                    .with("authorId", author(author));
            list().add(comment);
            run(comment.add("text"), words);
        } else {
            XmlNode text = comment.child("text");
            append(text == null ? comment.add("text") : text, words);
        }
        removed.remove(annotation.address());
    }

    /** Goes on with the last run: a line break between two would get lost. */
    private static void append(XmlNode text, String words) {
        XmlNode last = null;
        for (XmlNode run : text.children()) {
            XmlNode found = run.local().equals("t") ? run : run.child("t");
            last = found == null ? last : found;
        }
        if (last == null) {
            run(text, words);
        } else {
            last.text("\n\n" + words);
        }
    }

    private @Nullable XmlNode find(String address) {
        for (XmlNode comment : list().children("comment")) {
            if (address.equals(comment.get("ref"))) {
                return comment;
            }
        }
        return null;
    }

    private int author(String name) {
        XmlNode authors = root.childInOrder("authors", List.of("authors", "commentList", "extLst"));
        List<XmlNode> all = authors.children("author");
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).allText().equals(name)) {
                return i;
            }
        }
        authors.add("author").text(name);
        return all.size();
    }

    private static void run(XmlNode text, String words) {
        XmlNode run = text.add("r");
        XmlNode properties = run.add("rPr");
        properties.add("sz").with("val", 9);
        properties.add("rFont").with("val", "Calibri");
        run.add("t").text(words);
    }

    /** Cells that have lost the note they had: it was ours and nothing else. */
    Set<String> removed() {
        return Set.copyOf(removed);
    }

    /** The notes by address, with their texts: for the shapes in which they are shown. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (XmlNode comment : list().children("comment")) {
            texts.put(String.valueOf(comment.get("ref")), comment.allText());
        }
        return texts;
    }

    byte[] bytes() {
        List<XmlNode> sorted = new ArrayList<>(list().children("comment"));
        sorted.sort((a, b) -> Range.ORDER.compare(range(a), range(b)));
        sorted.forEach(comment -> {
            list().remove(comment);
            list().add(comment);
        });
        return root.bytes();
    }

    private static Range range(XmlNode comment) {
        Range range = References.range(String.valueOf(comment.get("ref")));
        return range == null ? Range.cell(1, 0) : range;
    }
}
