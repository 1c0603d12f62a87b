package org.lianxi.meeting.paper;

import java.time.LocalDate;
import java.util.List;

/** A part of a document, in reading order. */
public sealed interface Block {

    /** The title, size two, centred, in as many lines as it needs. */
    record Title(String text) implements Block {}

    /** To whom it is addressed: from the margin, ending with a colon. */
    record Addressee(String text) implements Block {}

    /** A paragraph: its heading (empty in plain text), and what follows on the same line. */
    record Paragraph(Level level, String heading, String text) implements Block {

        /** A paragraph of the text. */
        public static Paragraph body(String text) {
            return new Paragraph(Level.BODY, "", text);
        }
    }

    /** An empty line. */
    record Blank() implements Block {}

    /** Who was there, after the text: 出席, 请假, 列席. Continued lines stand under the first name. */
    record Attendance(String label, String names) implements Block {}

    /** Who issues it and when, on the right below the text. */
    record SignOff(String issuer, LocalDate date) implements Block {}

    /** A table; the headings are repeated on each page. Rows have as many cells as there are columns. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /** A column and its share of the width. */
    record Column(String heading, int share) {}
}
