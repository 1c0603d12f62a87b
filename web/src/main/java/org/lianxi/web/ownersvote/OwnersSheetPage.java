package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.ownersregister.OwnersRegisterViews;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.security.SignedIn;

/** Sending a sheet of units or ballots to be checked. */
@Named
@RequestScoped
public class OwnersSheetPage {

    @Inject
    private OwnersSheet sheet;

    @Inject
    private OwnersRegisterViews registers;

    @Inject
    private OwnersVoteViews votes;

    @Inject
    private SignedIn signedIn;

    private @Nullable Part file;

    /** Who may not see what the sheet is for is told before choosing a file. */
    public void load() {
        sheet.vote()
                .ifPresentOrElse(
                        each -> votes.get(signedIn.person(), each),
                        () -> registers.of(signedIn.person(), sheet.compound()));
    }

    /** Checks the sheet, and shows what was found. */
    public String check() {
        List<NewFile> sent = SentFiles.of("file");
        if (sent.isEmpty()) {
            throw new InvalidInput("file", "input-required");
        }
        ImportReport report = sheet.check(sent.get(0).name(), sent.get(0).bytes());
        return "/ownersVote/checked?faces-redirect=true&" + sheet.place() + "&id=" + report.id();
    }

    public boolean isOfBallots() {
        return sheet.isOfBallots();
    }

    public String getOrigin() {
        return sheet.origin();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** The most rows of a sheet. */
    public int getMostRows() {
        return ImportRegisters.MOST_ROWS;
    }
}
