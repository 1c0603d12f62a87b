package org.lianxi.server.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The texts of the first sheet of a workbook that somebody has downloaded. */
record Spreadsheet(List<List<String>> rows) {
    private static final Pattern SHARED = Pattern.compile("<si><t[^>]*>([^<]*)</t></si>");
    private static final Pattern ROW = Pattern.compile("<row[^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c[^>]*t=\"s\"[^>]*><v>(\\d+)</v></c>");

    static Spreadsheet of(Path workbook) {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<String> shared = all(SHARED, read(zip, "xl/sharedStrings.xml"));
            return new Spreadsheet(all(ROW, read(zip, "xl/worksheets/sheet1.xml")).stream()
                    .map(row -> all(CELL, row).stream()
                            .map(place -> shared.get(Integer.parseInt(place)))
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> rowWith(String text) {
        return rows.stream()
                .filter(row -> row.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + text + " in " + rows));
    }

    private static String read(ZipFile zip, String part) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
