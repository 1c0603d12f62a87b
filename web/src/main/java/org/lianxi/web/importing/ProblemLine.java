package org.lianxi.web.importing;

import java.util.List;
import java.util.Locale;
import org.lianxi.committee.importing.RowProblem;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.web.errors.RefusalTexts;

/** A problem of a sheet in words. */
public record ProblemLine(int row, String column, String text) {

    /** Most problems that a page lists. */
    public static final int MOST = 500;

    /** The first problems in a language. */
    public static List<ProblemLine> of(List<RowProblem> problems, Locale language) {
        return problems.stream().limit(MOST).map(each -> of(each, language)).toList();
    }

    private static ProblemLine of(RowProblem problem, Locale language) {
        return new ProblemLine(
                problem.row(),
                problem.column().map(each -> SheetWords.heading(each, language)).orElse(""),
                RefusalTexts.in(language).of(new Problem("", problem.code(), problem.arguments())));
    }
}
