package org.lianxi.committee.ownersregister;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.Entries;
import org.lianxi.committee.importing.Findings;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.SheetRow;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.ownersvote.OwnerKey;
import org.lianxi.committee.ownersvote.SoldState;
import org.lianxi.committee.ownersvote.UnitKind;

/** The exclusive units of a sheet: the whole register, known by building and unit. */
final class UnitEntries implements Entries {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNIT = 30;
    private static final Pattern SQUARE_METRES = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    private final ImportWords words;
    private final Set<String> buildings;
    private final Map<UnitPlace, RegisteredUnit> known = new HashMap<>();
    private final Consumer<List<RegisteredUnit>> register;
    private final List<RegisteredUnit> units = new ArrayList<>();
    private int unchanged;

    UnitEntries(
            Findings findings,
            ImportWords words,
            Set<String> buildings,
            List<RegisteredUnit> current,
            Consumer<List<RegisteredUnit>> register) {
        this.words = words;
        this.buildings = buildings;
        this.register = register;
        current.forEach(each -> known.put(each.place(), each));
        findings.eachRow(row -> check(row, findings));
    }

    @Override
    public int fresh() {
        return units.size() - unchanged;
    }

    @Override
    public int unchanged() {
        return unchanged;
    }

    /** A sheet that says what the register says makes no new version; one that leaves units out does. */
    @Override
    public void write(IntConsumer entered) {
        if (fresh() > 0 || units.size() != known.size()) {
            register.accept(units);
        }
    }

    private void check(SheetRow row, Findings findings) {
        String building = findings.needed(row, Column.BUILDING, LONGEST_NAME);
        boolean isKnown = buildings.contains(building);
        if (!isKnown && !building.isEmpty()) {
            findings.wrong(row, Column.BUILDING, "import-unknown-building", building);
        }
        String number = findings.needed(row, Column.UNIT, LONGEST_UNIT);
        Optional<UnitKind> kind = constant(row, findings, Column.UNIT_KIND, UnitKind.values());
        Optional<AreaSource> source = constant(row, findings, Column.AREA_SOURCE, AreaSource.values());
        Optional<SoldState> sold = constant(row, findings, Column.SOLD, SoldState.values());
        Optional<Long> area = area(row, findings);
        Optional<OwnerKey> owner = sold.flatMap(state -> owner(row, findings, state));
        boolean isFirst = findings.isFirst(row, List.of(building, number));
        if (isKnown && kind.isPresent() && source.isPresent() && area.isPresent() && owner.isPresent() && isFirst) {
            add(new RegisteredUnit(
                    new UnitPlace(building, number),
                    new ExclusiveUnit(kind.get(), area.get(), owner.get(), sold.orElseThrow()),
                    source.get()));
        }
    }

    private void add(RegisteredUnit unit) {
        units.add(unit);
        if (unit.equals(known.get(unit.place()))) {
            unchanged++;
        }
    }

    private <E extends Enum<E>> Optional<E> constant(SheetRow row, Findings findings, Column column, E[] among) {
        String word = findings.needed(row, column, LONGEST_NAME);
        Optional<E> constant = words.constant(word, among);
        if (constant.isEmpty() && !word.isEmpty()) {
            findings.wrong(row, column, "import-unknown-word", word);
        }
        return constant;
    }

    /** Square metres with at most two decimals, in whole 0.01 m²: never through a binary fraction. */
    private static Optional<Long> area(SheetRow row, Findings findings) {
        String text = findings.needed(row, Column.AREA, LONGEST_UNIT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!SQUARE_METRES.matcher(text).matches()) {
            findings.wrong(row, Column.AREA, "import-bad-area", text);
            return Optional.empty();
        }
        long centi = new BigDecimal(text).movePointRight(2).longValueExact();
        if (centi <= 0 || centi > ExclusiveUnit.LARGEST_AREA_CENTI) {
            findings.wrong(row, Column.AREA, "import-bad-area", text);
            return Optional.empty();
        }
        return Optional.of(centi);
    }

    private static Optional<OwnerKey> owner(SheetRow row, Findings findings, SoldState state) {
        String text = findings.text(row, Column.OWNER);
        if (state != SoldState.SOLD_DELIVERED) {
            return Optional.of(OwnerKey.DEVELOPER);
        }
        if (text.isEmpty()) {
            findings.wrong(row, Column.OWNER, "input-required");
            return Optional.empty();
        }
        if (!OwnerKey.isPseudonym(text)) {
            findings.wrong(row, Column.OWNER, "owner-not-pseudonymous");
            return Optional.empty();
        }
        return Optional.of(new OwnerKey(text));
    }
}
