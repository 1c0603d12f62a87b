package org.lianxi.committee.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.lianxi.committee.refusal.InvalidInput;

/** Reads the rows of an XLSX or CSV file; which it is, its first bytes say. */
final class SheetFile {

    private static final String FIELD = "file";

    private SheetFile() {}

    static List<SheetRow> read(byte[] content) {
        if (content.length == 0) {
            throw new InvalidInput(FIELD, "import-empty");
        }
        if (content.length > ImportRegisters.MOST_BYTES) {
            throw new InvalidInput(FIELD, "import-too-big", ImportRegisters.MOST_BYTES / 1024 / 1024);
        }
        List<SheetRow> rows = Unpacked.isZip(content) ? workbook(content) : separated(SheetText.of(content));
        if (rows.size() > ImportRegisters.MOST_ROWS + 1) {
            throw new InvalidInput(FIELD, "import-too-many-rows", ImportRegisters.MOST_ROWS);
        }
        return rows;
    }

    private static List<SheetRow> workbook(byte[] content) {
        Unpacked.requireHarmlessWorkbook(content);
        List<SheetRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> found = workbook.getFirstSheet().openStream()) {
            found.limit(ImportRegisters.MOST_ROWS + 2L).forEach(row -> rows.add(row(row)));
        } catch (IOException | ExcelReaderException e) {
            throw new InvalidInput(FIELD, "import-unreadable");
        }
        return rows;
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        boolean formula = false;
        for (int place = 0; place < row.getCellCount(); place++) {
            Optional<Cell> cell = row.getOptionalCell(place);
            formula |= cell.map(each -> each.getType() == CellType.FORMULA).orElse(false);
            cells.add(cell.map(Cell::getRawValue).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells, formula);
    }

    private static List<SheetRow> separated(String text) {
        List<SheetRow> rows = new ArrayList<>();
        String first = text.lines().findFirst().orElse("");
        char separator =
                first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        try {
            int number = 1;
            for (CsvRecord each : CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .ofCsvRecord(text)) {
                List<String> cells =
                        each.getFields().stream().map(SafeCell::read).toList();
                rows.add(new SheetRow(number, cells, false));
                number++;
                if (number > ImportRegisters.MOST_ROWS + 2) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw new InvalidInput(FIELD, "import-unreadable");
        }
        return rows;
    }
}
