package org.lianxi.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.RowProblem;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.web.errors.RefusalTexts;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What the check of a sheet has found, and its entry. */
@Named
@RequestScoped
public class ImportPreviewPage {

    private static final int MOST_LINES = 500;

    @Inject
    private ImportRegisters importRegisters;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable ImportReport report;

    /** A problem in words. */
    public record Line(int row, String column, String text) {}

    public ImportReport getReport() {
        ImportReport read = report == null
                ? importRegisters.report(signedIn.person(), new ImportId(asked.getId()), SheetWords.all())
                : report;
        report = read;
        return read;
    }

    /** Every problem up to the five hundredth; how many there are is said beside them. */
    public List<Line> getLines() {
        return getReport().problems().stream().limit(MOST_LINES).map(this::line).toList();
    }

    public boolean isCut() {
        return getReport().problems().size() > MOST_LINES;
    }

    private Line line(RowProblem problem) {
        return new Line(
                problem.row(),
                problem.column()
                        .map(each -> SheetWords.heading(each, signedIn.locale()))
                        .orElse(""),
                RefusalTexts.in(signedIn.locale()).of(new Problem("", problem.code(), problem.arguments())));
    }

    /** Enters the sheet. */
    public String apply() {
        ImportId id = new ImportId(asked.getId());
        importRegisters.apply(signedIn.person(), id, SheetWords.all());
        notices.say("importing", "applied");
        return "/import/preview?faces-redirect=true&id=" + id;
    }
}
