package org.lianxi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of figures, each beside its ratio to the first row: figures of one machine tell little, ratios more. */
final class Table {

    private record Row(String name, List<Double> figures) {}

    private final String title;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    Table(String title, List<String> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    void add(String name, List<Double> figures) {
        rows.add(new Row(name, List.copyOf(figures)));
    }

    /** As Markdown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\n### ").append(title).append("\n\n| |");
        columns.forEach(each -> text.append(' ').append(each).append(" | × |"));
        text.append("\n|---|").append("--:|--:|".repeat(columns.size())).append('\n');
        rows.forEach(each -> text.append(line(each)).append('\n'));
        return text.toString();
    }

    private String line(Row row) {
        StringBuilder line = new StringBuilder("| ").append(row.name()).append(" |");
        for (int column = 0; column < columns.size(); column++) {
            double figure = row.figures().get(column);
            line.append(String.format(Locale.ROOT, " %,.3f | %s |", figure, ratio(figure, column)));
        }
        return line.toString();
    }

    private String ratio(double figure, int column) {
        double base = rows.get(0).figures().get(column);
        return base == 0 ? "–" : String.format(Locale.ROOT, "%.2f", figure / base);
    }
}
