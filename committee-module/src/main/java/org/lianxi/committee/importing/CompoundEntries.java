package org.lianxi.committee.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.committee.territory.CompoundRegister;

/** Compounds from a sheet, known by community and name. */
final class CompoundEntries implements Entries {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_HOUSEHOLDS = 100_000;
    private static final int PIECE = 100;

    private final ImportStock stock;
    private final CompoundRegister register;
    private final List<Draft> fresh = new ArrayList<>();
    private int unchanged;

    CompoundEntries(Findings findings, ImportStock stock, CompoundRegister register, LocalDate today) {
        this.stock = stock;
        this.register = register;
        OrganisationNames organisations = new OrganisationNames(stock.organisations());
        Set<String> known = stock.compounds().keySet();
        findings.eachRow(row -> check(row, findings, organisations, known, today));
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
            register.enter(fresh.get(place).facts(), fresh.get(place).from());
            if (place % PIECE == PIECE - 1) {
                stock.forget();
                entered.accept(place + 1);
            }
        }
    }

    private void check(
            SheetRow row, Findings findings, OrganisationNames organisations, Set<String> known, LocalDate today) {
        String name = findings.needed(row, Column.NAME, LONGEST_NAME);
        Optional<OrganisationView> community = organisations.one(findings, row, Column.COMMUNITY);
        if (community.filter(each -> each.kind() != OrganisationKind.COMMUNITY).isPresent()) {
            findings.wrong(row, Column.COMMUNITY, "not-a-community");
            return;
        }
        OptionalInt households = findings.number(row, Column.HOUSEHOLDS, 1, MOST_HOUSEHOLDS);
        LocalDate from = findings.day(row, Column.FROM, false).orElse(today);
        if (from.isAfter(today)) {
            findings.wrong(row, Column.FROM, "import-future-day");
        }
        if (name.isEmpty() || community.isEmpty() || households.isEmpty()) {
            return;
        }
        OrganisationView where = community.orElseThrow();
        if (!findings.isFirst(row, List.of(where.id().value(), name))) {
            return;
        }
        if (known.contains(where.id() + "/" + name)) {
            unchanged++;
        } else {
            fresh.add(new Draft(new CompoundFacts(name, where.id(), households.getAsInt(), CompoundFlags.NONE), from));
        }
    }

    private record Draft(CompoundFacts facts, LocalDate from) {}
}
