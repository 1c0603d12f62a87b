package org.lianxi.committee.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;

/** Organisations from a sheet, known by kind and name; one may lie in another that stands above it. */
final class OrganisationEntries implements Entries {

    private static final int LONGEST_NAME = 100;
    private static final int PIECE = 100;

    private final ImportStock stock;
    private final OrganisationRegister register;
    private final OrganisationNames known;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final List<Draft> fresh = new ArrayList<>();
    private int unchanged;

    OrganisationEntries(
            Findings findings, ImportWords words, ImportStock stock, OrganisationRegister register, LocalDate today) {
        this.stock = stock;
        this.register = register;
        this.known = new OrganisationNames(stock.organisations());
        findings.eachRow(row -> check(row, findings, words, today));
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
    public void write(IntConsumer told) {
        Map<String, OrganisationId> entered = new HashMap<>();
        for (Draft each : fresh) {
            OrganisationId within = Optional.ofNullable(entered.get(each.within()))
                    .orElseGet(() -> known.named(each.within()).get(0).id());
            entered.put(each.name(), register.enter(each.kind(), each.name(), within, each.from()));
            if (entered.size() % PIECE == 0) {
                stock.forget();
                told.accept(entered.size());
            }
        }
    }

    private void check(SheetRow row, Findings findings, ImportWords words, LocalDate today) {
        String word = findings.needed(row, Column.KIND, LONGEST_NAME);
        Optional<OrganisationKind> kind = words.constant(word, OrganisationKind.values());
        if (kind.isEmpty() && !word.isEmpty()) {
            findings.wrong(row, Column.KIND, "import-unknown-kind", word);
        }
        String name = findings.needed(row, Column.NAME, LONGEST_NAME);
        LocalDate from = findings.day(row, Column.FROM, false).orElse(today);
        if (from.isAfter(today)) {
            findings.wrong(row, Column.FROM, "import-future-day");
        }
        Optional<OrganisationKind> around = surrounding(row, findings);
        if (kind.isEmpty() || name.isEmpty() || around.isEmpty() || !findings.isFirst(row, List.of(name))) {
            return;
        }
        if (!kind.orElseThrow().mayLieIn(around.orElseThrow())) {
            findings.wrong(row, Column.WITHIN, "organisation-lies-elsewhere");
            return;
        }
        List<OrganisationView> same = known.named(name);
        if (same.isEmpty()) {
            Draft draft = new Draft(kind.orElseThrow(), name, findings.text(row, Column.WITHIN), from);
            drafts.put(name, draft);
            fresh.add(draft);
        } else if (same.stream().anyMatch(each -> each.kind() == kind.orElseThrow())) {
            unchanged++;
        } else {
            findings.wrong(row, Column.KIND, "import-name-of-other-kind", name);
        }
    }

    private Optional<OrganisationKind> surrounding(SheetRow row, Findings findings) {
        return Optional.ofNullable(drafts.get(findings.text(row, Column.WITHIN)))
                .map(Draft::kind)
                .or(() -> known.one(findings, row, Column.WITHIN).map(OrganisationView::kind));
    }

    private record Draft(OrganisationKind kind, String name, String within, LocalDate from) {}
}
