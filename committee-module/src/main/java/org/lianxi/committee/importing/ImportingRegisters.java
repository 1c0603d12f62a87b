package org.lianxi.committee.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundRegister;

@ApplicationScoped
@Transactional
class ImportingRegisters implements ImportRegisters {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Permissions permissions;
    private final ImportStock stock;
    private final CheckedSheets sheets;
    private final OrganisationRegister organisations;
    private final CompoundRegister compounds;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ImportingRegisters(
            Permissions permissions,
            ImportStock stock,
            CheckedSheets sheets,
            OrganisationRegister organisations,
            CompoundRegister compounds,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.stock = stock;
        this.sheets = sheets;
        this.organisations = organisations;
        this.compounds = compounds;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public ImportReport check(PersonId by, ImportKind kind, String fileName, byte[] content, ImportWords words) {
        require(by);
        Findings findings = new Findings(SheetFile.read(content), kind, words);
        Entries entries = entries(kind, findings, words);
        Instant now = clock.instant();
        sheets.dropOlderThan(now.minus(KEPT));
        CheckedSheet sheet = new CheckedSheet(by, kind, fileName, content, now);
        sheets.add(sheet);
        return sheet.report(findings.rows().size(), entries.fresh(), entries.unchanged(), findings.problems());
    }

    @Override
    public ImportReport apply(PersonId by, ImportId id, ImportWords words) {
        require(by);
        CheckedSheet sheet = found(by, id);
        if (sheet.isApplied()) {
            throw new ImportDone(id);
        }
        Findings findings = new Findings(SheetFile.read(sheet.content()), sheet.kind(), words);
        Entries entries = entries(sheet.kind(), findings, words);
        List<RowProblem> problems = findings.problems();
        if (!problems.isEmpty()) {
            throw new ImportFaulty(id);
        }
        sheet.applied(entries.fresh(), entries.unchanged(), clock.instant());
        entries.write();
        ImportReport report = sheet.report(findings.rows().size(), entries.fresh(), entries.unchanged(), problems);
        acts.fire(new ImportApplied(by, report));
        return report;
    }

    @Override
    public ImportReport report(PersonId by, ImportId id, ImportWords words) {
        require(by);
        CheckedSheet sheet = found(by, id);
        if (sheet.isApplied()) {
            return sheet.outcome();
        }
        Findings findings = new Findings(SheetFile.read(sheet.content()), sheet.kind(), words);
        Entries entries = entries(sheet.kind(), findings, words);
        return sheet.report(findings.rows().size(), entries.fresh(), entries.unchanged(), findings.problems());
    }

    private void require(PersonId by) {
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
    }

    private CheckedSheet found(PersonId by, ImportId id) {
        return sheets.find(id).filter(each -> each.isOf(by)).orElseThrow(() -> new UnknownImport(id));
    }

    private Entries entries(ImportKind kind, Findings findings, ImportWords words) {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return switch (kind) {
            case ORGANISATIONS -> new OrganisationEntries(findings, words, stock, organisations, today);
            case COMPOUNDS -> new CompoundEntries(findings, stock, compounds, today);
            case POSTS -> new PostEntries(findings, words, stock);
        };
    }
}
