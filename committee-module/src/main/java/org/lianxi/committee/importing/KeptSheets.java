package org.lianxi.committee.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class KeptSheets implements SheetDesk {

    private static final Duration KEPT = Duration.ofDays(7);

    private final CheckedSheets sheets;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    KeptSheets(CheckedSheets sheets, InstantSource clock, Event<Act> acts) {
        this.sheets = sheets;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public ImportReport check(PersonId by, SheetSent sent, ImportWords words, Function<Findings, Entries> reading) {
        Findings findings = new Findings(SheetFile.read(sent.content()), sent.kind(), words, ImportProgress.UNHEARD);
        Entries entries = reading.apply(findings);
        Instant now = clock.instant();
        sheets.dropOlderThan(now.minus(KEPT));
        CheckedSheet sheet = new CheckedSheet(by, sent, now);
        sheets.add(sheet);
        return report(sheet, findings, entries);
    }

    @Override
    public ImportReport apply(
            PersonId by, CheckedImport which, ImportWords words, Function<Findings, Entries> reading) {
        CheckedSheet sheet = allowed(by, sheets.hold(which.id()), which);
        if (sheet.isApplied()) {
            throw new ImportDone(which.id());
        }
        Findings findings = new Findings(SheetFile.read(sheet.content()), sheet.kind(), words, ImportProgress.UNHEARD);
        Entries entries = reading.apply(findings);
        List<RowProblem> problems = findings.problems();
        if (!problems.isEmpty()) {
            throw new ImportFaulty(which.id());
        }
        sheet.applied(entries.fresh(), entries.unchanged(), clock.instant());
        entries.write(done -> {});
        ImportReport report = report(sheet, findings, entries);
        acts.fire(new ImportApplied(by, which.place(), report));
        return report;
    }

    @Override
    public ImportReport report(
            PersonId by, CheckedImport which, ImportWords words, Function<Findings, Entries> reading) {
        CheckedSheet sheet = allowed(by, sheets.read(which.id()), which);
        if (sheet.isApplied()) {
            return sheet.outcome();
        }
        Findings findings = new Findings(SheetFile.read(sheet.content()), sheet.kind(), words, ImportProgress.UNHEARD);
        return report(sheet, findings, reading.apply(findings));
    }

    private static CheckedSheet allowed(PersonId by, Optional<CheckedSheet> kept, CheckedImport which) {
        return kept.filter(each -> each.isOf(by) && each.isFor(which.place()))
                .orElseThrow(() -> new UnknownImport(which.id()));
    }

    private static ImportReport report(CheckedSheet sheet, Findings findings, Entries entries) {
        return sheet.report(findings.rows().size(), entries.fresh(), entries.unchanged(), findings.problems());
    }
}
