package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.web.importing.ProblemLine;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What the check of a sheet of units or ballots has found, and its entry. */
@Named
@RequestScoped
public class CheckedOwnersSheetPage {

    @Inject
    private OwnersSheet sheet;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable ImportReport report;

    public ImportReport getReport() {
        ImportReport read = report == null ? sheet.report() : report;
        report = read;
        return read;
    }

    /** Every problem up to the five hundredth; how many there are is said beside them. */
    public List<ProblemLine> getLines() {
        return ProblemLine.of(getReport().problems(), signedIn.locale());
    }

    public boolean isCut() {
        return getReport().problems().size() > ProblemLine.MOST;
    }

    /** Enters the sheet. */
    public String apply() {
        sheet.apply();
        notices.say("ownersvote", "sheet.applied");
        String origin = sheet.origin();
        return origin.replace("?", "?faces-redirect=true&");
    }

    public String getOrigin() {
        return sheet.origin();
    }

    /** The address where a corrected sheet is sent. */
    public String getAgain() {
        return "/ownersVote/sheet?" + sheet.place();
    }
}
