package org.lianxi.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportKind;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.KeptImport;
import org.lianxi.committee.importing.RowProblem;
import org.lianxi.web.errors.Cause;
import org.lianxi.web.errors.FaultLog;
import org.lianxi.web.errors.RefusalTexts;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.LivePart;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** How far the check or the entry of a sheet has come, what it has found, and the entry itself. */
@Named
@RequestScoped
public class ImportPreviewPage {

    private static final Duration A_MOMENT = Duration.ofMillis(700);

    @Inject
    private ImportRegisters importRegisters;

    @Inject
    private ImportRuns runs;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private HttpServletRequest request;

    private @Nullable KeptImport kept;
    private @Nullable ImportRun run;
    private @Nullable ImportReport report;
    private String failure = "";

    /** Looks how far it is; a failure is shown once, then the sheet is checked anew. */
    public void load() {
        ImportId id = new ImportId(asked.getId());
        kept = importRegisters.kept(signedIn.person(), id);
        ImportRun seen = runs.of(signedIn.person(), id);
        if (!LivePart.asks(request)) {
            seen.await(A_MOMENT);
        }
        run = seen;
        report = seen.report().orElse(null);
        failure = seen.failure().map(this::inWords).orElse("");
        if (!failure.isEmpty()) {
            runs.forget(id);
        }
    }

    private String inWords(Throwable thrown) {
        RefusalTexts texts = RefusalTexts.in(signedIn.locale());
        Cause cause = Cause.of(thrown);
        return cause.refusal()
                .map(texts::of)
                .orElseGet(() -> cause.isConflict() ? texts.of("conflict") : fault(texts, thrown));
    }

    private String fault(RefusalTexts texts, Throwable thrown) {
        String reference = Texts.of("", signedIn.locale()).getString("problem.reference");
        return texts.of("fault") + " " + reference + FaultLog.write(thrown);
    }

    /** Begins the entry of the sheet. */
    public String apply() {
        ImportId id = new ImportId(asked.getId());
        importRegisters.kept(signedIn.person(), id);
        runs.apply(signedIn.person(), id);
        return "/import/preview?faces-redirect=true&id=" + id;
    }

    public KeptImport getKept() {
        return Objects.requireNonNull(kept);
    }

    public boolean isRunning() {
        return run != null && !run.isOver();
    }

    /** Whether there is a result: not while it runs, and not when it has failed. */
    public boolean isReported() {
        return report != null;
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    private Optional<ImportReport> result() {
        return Optional.ofNullable(report);
    }

    public String getFailure() {
        return failure;
    }

    /** {@code CHECKING} or {@code ENTERING}. */
    public String getStage() {
        return reached().stage().name();
    }

    public int getDone() {
        return reached().done();
    }

    public int getAll() {
        return reached().all();
    }

    /** For the bar, which must not end at nothing. */
    public int getMost() {
        return Math.max(1, reached().all());
    }

    private ImportRun.Reached reached() {
        return Objects.requireNonNull(run).reached();
    }

    /** The value of {@code hx-trigger}; without one the page stays as it is. */
    public String getTrigger() {
        return isRunning() ? "every 1s" : "none";
    }

    /** Every problem up to the five hundredth; how many there are is said beside them. */
    public List<ProblemLine> getLines() {
        return ProblemLine.of(problems(), signedIn.locale());
    }

    public boolean isCut() {
        return problems().size() > ProblemLine.MOST;
    }

    /** Whether the sheet can be entered. */
    public boolean isEnterable() {
        return result().filter(
                        each -> each.appliedAt().isEmpty() && each.problems().isEmpty())
                .isPresent();
    }

    /** Whether first passwords are to be handed out. */
    public boolean isOfAccounts() {
        return result().filter(each -> each.kind() == ImportKind.ACCOUNTS && each.fresh() > 0)
                .isPresent();
    }

    private List<RowProblem> problems() {
        return result().map(ImportReport::problems).orElse(List.of());
    }
}
