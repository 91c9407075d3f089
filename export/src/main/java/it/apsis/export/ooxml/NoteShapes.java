package it.apsis.export.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The drawing with the shapes of notes. Programs write it in a dialect that no XML parser takes for sure, so that it is
 * changed as text: whole shapes are put in before its end, or taken out. Not thread-safe.
 */
final class NoteShapes {
    private static final Pattern SHAPE = Pattern.compile("<(\\w+:)shape [^>]*>.*?</\\1shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<\\w+:Row>\\s*(\\d{1,7})\\s*</");
    private static final Pattern COLUMN = Pattern.compile("<\\w+:Column>\\s*(\\d{1,5})\\s*</");
    private static final Pattern ID = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final String END = "</xml>";
    private static final String TYPE = "_x0000_t202";

    private String text;

    NoteShapes(byte @Nullable [] part) {
        this.text = part == null ? document(List.of()) : new String(part, StandardCharsets.UTF_8);
    }

    private static String document(List<Note> notes) {
        return text(xml -> Notes.shapes(xml, notes));
    }

    private static String text(Consumer<XmlWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        content.accept(xml);
        xml.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Takes out the shapes of notes on these cells. */
    void remove(Set<String> addresses) {
        Matcher shapes = SHAPE.matcher(text);
        StringBuilder kept = new StringBuilder();
        while (shapes.find()) {
            String address = address(shapes.group());
            boolean goes = address != null && addresses.contains(address);
            shapes.appendReplacement(kept, Matcher.quoteReplacement(goes ? "" : shapes.group()));
        }
        text = shapes.appendTail(kept).toString();
    }

    /** The cell of a note's shape; null for the shape of something else. */
    private static @Nullable String address(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        boolean note = shape.contains("ObjectType=\"Note\"") && row.find() && column.find();
        return note
                ? Range.cell(Integer.parseInt(row.group(1)) + 1, Integer.parseInt(column.group(1)))
                        .reference()
                : null;
    }

    /** Puts in the shapes of notes on cells that have none. */
    void add(List<Note> notes) {
        Set<String> there = new HashSet<>();
        Matcher shapes = SHAPE.matcher(text);
        while (shapes.find()) {
            there.add(String.valueOf(address(shapes.group())));
        }
        int number = lastId();
        StringBuilder added = new StringBuilder();
        if (!text.contains(TYPE)) {
            added.append(fragment(Notes::shapeType));
        }
        for (Note note : notes) {
            if (!there.contains(Range.cell(note.row(), note.column()).reference())) {
                number++;
                String id = "_x0000_s" + number;
                added.append(fragment(xml -> Notes.shape(xml, note, id)));
            }
        }
        int end = text.lastIndexOf(END);
        text = end < 0 ? document(notes) : text.substring(0, end) + added + text.substring(end);
    }

    private static String fragment(Consumer<XmlWriter> content) {
        String whole = text(content);
        return whole.substring(whole.indexOf('\n') + 1);
    }

    private int lastId() {
        int last = 1024;
        Matcher ids = ID.matcher(text);
        while (ids.find()) {
            last = Math.max(last, Integer.parseInt(ids.group(1)));
        }
        return last;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
