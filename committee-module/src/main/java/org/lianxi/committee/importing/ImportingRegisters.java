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
import java.util.Optional;
import org.lianxi.committee.account.AccountBatch;
import org.lianxi.committee.account.AccountRegister;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundRegister;

@ApplicationScoped
@Transactional
class ImportingRegisters implements ImportRegisters {

    private static final String EVERYWHERE = "";
    private static final Duration KEPT = Duration.ofDays(7);

    private final Permissions permissions;
    private final ImportStock stock;
    private final CheckedSheets sheets;
    private final OrganisationRegister organisations;
    private final CompoundRegister compounds;
    private final AccountRegister accounts;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ImportingRegisters(
            Permissions permissions,
            ImportStock stock,
            CheckedSheets sheets,
            OrganisationRegister organisations,
            CompoundRegister compounds,
            AccountRegister accounts,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.stock = stock;
        this.sheets = sheets;
        this.organisations = organisations;
        this.compounds = compounds;
        this.accounts = accounts;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public ImportId receive(PersonId by, ImportKind kind, String fileName, byte[] content, ImportWords words) {
        require(by, kind);
        Input.check()
                .that(ImportKind.registers().contains(kind), "kind", "input-unknown-word")
                .orRefuse();
        new Findings(SheetFile.read(content), kind, words, ImportProgress.UNHEARD);
        Instant now = clock.instant();
        sheets.dropOlderThan(now.minus(KEPT));
        CheckedSheet sheet = new CheckedSheet(by, new SheetSent(kind, EVERYWHERE, fileName, content), now);
        sheets.add(sheet);
        return sheet.id();
    }

    @Override
    public KeptImport kept(PersonId by, ImportId id) {
        return allowed(by, sheets.read(id), id).kept();
    }

    @Override
    public ImportReport check(PersonId by, ImportId id, ImportWords words, ImportProgress progress) {
        CheckedSheet sheet = allowed(by, sheets.read(id), id);
        if (sheet.isApplied()) {
            return sheet.outcome();
        }
        Findings findings = new Findings(SheetFile.read(sheet.content()), sheet.kind(), words, progress);
        Entries entries = entries(by, sheet, findings, words);
        return sheet.report(findings.rows().size(), entries.fresh(), entries.unchanged(), findings.problems());
    }

    @Override
    public ImportReport apply(PersonId by, ImportId id, ImportWords words, ImportProgress progress) {
        CheckedSheet sheet = allowed(by, sheets.hold(id), id);
        if (sheet.isApplied()) {
            throw new ImportDone(id);
        }
        Findings findings = new Findings(SheetFile.read(sheet.content()), sheet.kind(), words, progress);
        Entries entries = entries(by, sheet, findings, words);
        List<RowProblem> problems = findings.problems();
        if (!problems.isEmpty()) {
            throw new ImportFaulty(id);
        }
        sheet.applied(entries.fresh(), entries.unchanged(), clock.instant());
        entries.write(done -> progress.reached(ImportProgress.Stage.ENTERING, done, entries.fresh()));
        ImportReport report = sheet.report(findings.rows().size(), entries.fresh(), entries.unchanged(), problems);
        acts.fire(new ImportApplied(by, EVERYWHERE, report));
        return report;
    }

    private void require(PersonId by, ImportKind kind) {
        Action action = kind == ImportKind.ACCOUNTS ? Action.MAINTAIN_ACCOUNTS : Action.MAINTAIN_ORGANISATIONS;
        permissions.require(by, action, Scope.everywhere());
    }

    private CheckedSheet allowed(PersonId by, Optional<CheckedSheet> kept, ImportId id) {
        CheckedSheet sheet =
                kept.filter(each -> each.isOf(by) && each.isFor(EVERYWHERE)).orElseThrow(() -> new UnknownImport(id));
        require(by, sheet.kind());
        return sheet;
    }

    private Entries entries(PersonId by, CheckedSheet sheet, Findings findings, ImportWords words) {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return switch (sheet.kind()) {
            case ORGANISATIONS -> new OrganisationEntries(findings, words, stock, organisations, today);
            case COMPOUNDS -> new CompoundEntries(findings, stock, compounds, today);
            case BUILDINGS -> new BuildingEntries(findings, stock, compounds, today);
            case ACCOUNTS ->
                new AccountEntries(
                        findings,
                        stock,
                        accounts,
                        by,
                        new AccountBatch(sheet.id().value()));
            case POSTS -> new PostEntries(findings, words, stock);
            case OWNERS_UNITS, OWNERS_BALLOTS, TICKETS -> throw new IllegalStateException(sheet + " is for one place");
        };
    }
}
