package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersregister.ImportOwnersRegister;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.voterecord.ImportOwnersBallots;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.web.importing.SheetWords;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** A sheet of units or of ballots: which it is, the address says, {@code compound=} or {@code vote=}. */
@RequestScoped
public class OwnersSheet {

    @Inject
    private ImportOwnersRegister importOwnersRegister;

    @Inject
    private ImportOwnersBallots importOwnersBallots;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private final ImportWords words = SheetWords.all();

    /** Whether it is of ballots. */
    public boolean isOfBallots() {
        return vote().isPresent();
    }

    /** Checks a file. */
    public ImportReport check(String name, byte[] content) {
        return vote().map(each -> importOwnersBallots.check(by(), each, name, content, words))
                .orElseGet(() -> importOwnersRegister.check(by(), compound(), name, content, words));
    }

    /** What the check found. */
    public ImportReport report() {
        return vote().map(each -> importOwnersBallots.report(by(), each, sheet(), words))
                .orElseGet(() -> importOwnersRegister.report(by(), compound(), sheet(), words));
    }

    /** Enters it. */
    public void apply() {
        vote().ifPresentOrElse(
                        each -> importOwnersBallots.apply(by(), each, sheet(), words),
                        () -> importOwnersRegister.apply(by(), compound(), sheet(), words));
    }

    /** Names what the sheet is for, for the next address. */
    public String place() {
        return vote().map(each -> "vote=" + each).orElseGet(() -> "compound=" + compound());
    }

    /** Where the sheet was asked for. */
    public String origin() {
        return vote().map(each -> "/ownersVote/view?id=" + each)
                .orElseGet(() -> "/ownersVote/register?compound=" + compound());
    }

    /** The compound whose units it holds. */
    public CompoundId compound() {
        return new CompoundId(asked.id("compound"));
    }

    /** The vote whose ballots it holds. */
    public Optional<OwnersVoteId> vote() {
        return asked.find("vote").map(OwnersVoteId::new);
    }

    private ImportId sheet() {
        return new ImportId(asked.getId());
    }

    private PersonId by() {
        return signedIn.person();
    }
}
