package org.lianxi.committee.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;

/** Buildings from a sheet, known by compound and name; the compound by its community and name. */
final class BuildingEntries implements Entries {

    private static final int LONGEST_COMPOUND = 100;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_ENTRANCES = 100;
    private static final int MOST_HOUSEHOLDS = 10_000;
    private static final int PIECE = 100;

    private final ImportStock stock;
    private final CompoundRegister register;
    private final OrganisationNames organisations;
    private final Map<String, CompoundId> compounds;
    private final List<Draft> fresh = new ArrayList<>();
    private int unchanged;

    BuildingEntries(Findings findings, ImportStock stock, CompoundRegister register, LocalDate today) {
        this.stock = stock;
        this.register = register;
        this.organisations = new OrganisationNames(stock.organisations());
        this.compounds = stock.compounds();
        Set<String> standing = stock.buildings(concerned(findings));
        findings.eachRow(row -> check(row, findings, standing, today));
    }

    @Override
    public int fresh() {
        return fresh.size();
    }

    @Override
    public int unchanged() {
        return unchanged;
    }

    @Override
    public void write(IntConsumer entered) {
        for (int place = 0; place < fresh.size(); place++) {
            Draft each = fresh.get(place);
            register.build(each.compound(), each.name(), each.entranceUnits(), each.households(), each.from());
            if (place % PIECE == PIECE - 1) {
                stock.forget();
                entered.accept(place + 1);
            }
        }
    }

    private Collection<CompoundId> concerned(Findings findings) {
        Set<CompoundId> found = new HashSet<>();
        for (SheetRow row : findings.rows()) {
            organisations.named(findings.text(row, Column.COMMUNITY)).stream()
                    .flatMap(each -> compound(each, findings.text(row, Column.COMPOUND)).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private Optional<CompoundId> compound(OrganisationView community, String name) {
        return Optional.ofNullable(compounds.get(community.id() + "/" + name));
    }

    private void check(SheetRow row, Findings findings, Set<String> standing, LocalDate today) {
        Optional<OrganisationView> community = organisations.one(findings, row, Column.COMMUNITY);
        String compoundName = findings.needed(row, Column.COMPOUND, LONGEST_COMPOUND);
        Optional<CompoundId> compound = community.flatMap(each -> compound(each, compoundName));
        if (community.isPresent() && !compoundName.isEmpty() && compound.isEmpty()) {
            findings.wrong(
                    row,
                    Column.COMPOUND,
                    "import-unknown-compound",
                    compoundName,
                    community.orElseThrow().name());
        }
        String name = findings.needed(row, Column.BUILDING, LONGEST_NAME);
        OptionalInt entrances = findings.number(row, Column.ENTRANCE_UNITS, 1, MOST_ENTRANCES);
        OptionalInt households = findings.number(row, Column.BUILDING_HOUSEHOLDS, 0, MOST_HOUSEHOLDS);
        LocalDate from = findings.day(row, Column.FROM, false).orElse(today);
        if (from.isAfter(today)) {
            findings.wrong(row, Column.FROM, "import-future-day");
        }
        if (compound.isEmpty() || name.isEmpty() || entrances.isEmpty() || households.isEmpty()) {
            return;
        }
        CompoundId where = compound.orElseThrow();
        if (!findings.isFirst(row, List.of(where.value(), name))) {
            return;
        }
        if (standing.contains(where + "/" + name)) {
            unchanged++;
        } else {
            fresh.add(new Draft(where, name, entrances.getAsInt(), households.getAsInt(), from));
        }
    }

    private record Draft(CompoundId compound, String name, int entranceUnits, int households, LocalDate from) {}
}
