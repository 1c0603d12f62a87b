package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.minutes.LineChange;
import org.lianxi.meeting.minutes.MinutesActs;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesState;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.minutes.SignatureState;
import org.lianxi.meeting.minutes.SignatureView;
import org.lianxi.meeting.minutes.TextHash;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** The minutes of a page as they are now. */
@Named
@RequestScoped
public class MinutesPage {

    @Inject
    private MinutesViews minutes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Permissions permissions;

    private @Nullable MinutesView view;

    /** Reads them before a page is written; anew after a refused act, so that it shows what others have done. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** The minutes, read once. */
    public MinutesView getView() {
        MinutesView read = view == null ? minutes.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    MinutesId id() {
        return new MinutesId(asked.getId());
    }

    /** The text, set line by line. */
    public List<DocumentLine> getLines() {
        return DocumentLine.of(getView().text());
    }

    /** The fingerprint of the text in readable groups. */
    public String getFingerprint() {
        return Fingerprint.of(getView().hash()).whole();
    }

    /** Any fingerprint, shortened for a table. */
    public String inShort(TextHash hash) {
        return Fingerprint.of(hash).inShort();
    }

    /** Whether an answer was given to the text as it is now. */
    public boolean isOfThisText(SignatureView signature) {
        return signature.signedText().filter(getView().hash()::equals).isPresent();
    }

    public int getSigned() {
        return count(signature -> signature.state().isSigned());
    }

    public int getRefused() {
        return count(signature -> signature.state() == SignatureState.REFUSED);
    }

    public int getSilent() {
        return count(signature -> signature.state() == SignatureState.NO_REPLY);
    }

    /** How many answers an edit would make void. */
    public int getAnswered() {
        return getSigned() + getRefused();
    }

    /** The parties that have not answered. */
    public List<SignatureView> getMissing() {
        return getView().signatures().stream()
                .filter(signature -> signature.state() == SignatureState.AWAITED)
                .toList();
    }

    /** The name of the organisation for which the reader can answer now. */
    public String getSigner() {
        return getView().signatures().stream()
                .filter(signature -> getView().may().signsFor().stream().anyMatch(signature.party()::equals))
                .map(SignatureView::organisationName)
                .findFirst()
                .orElse("");
    }

    /** Whether anything here waits for the reader. */
    public boolean isWaitingForReader() {
        MinutesActs may = getView().may();
        return may.mayEdit()
                || may.maySend()
                || may.maySign()
                || may.mayClose()
                || may.mayIssue()
                || isMoreOffered(may);
    }

    private boolean isMoreOffered(MinutesActs may) {
        return may.mayCorrect() || may.mayWithdraw() || isMayReadVerbatim();
    }

    /** Whether the reader writes the verbatim record of the meeting. */
    public boolean isMayReadVerbatim() {
        return permissions.may(
                signedIn.person(),
                Action.DRAFT_MINUTES,
                Scope.community(getView().community()));
    }

    /** Only the lines that are different, of a corrigendum. */
    public List<LineChange> getChanges() {
        return getView().correction().stream()
                .flatMap(correction -> correction.changes().stream())
                .filter(change -> change.kind() != LineChange.Kind.KEPT)
                .toList();
    }

    /** The same on the document itself, which is Chinese. */
    public String getChineseEditionMark() {
        return getView().edition() == 1 ? "" : "（第" + getView().edition() + "版，更正）";
    }

    /** The version that holds, if it is another than this; for a loop, since pages cannot ask whether there is one. */
    public List<MinutesView.EditionView> getHoldingInstead() {
        return getView().current().stream().toList();
    }

    /** The number of the version that an edition corrects. */
    public int correctedBy(MinutesView.EditionView edition) {
        return getView().editions().stream()
                .filter(each -> edition.corrects().equals(Optional.of(each.id())))
                .mapToInt(MinutesView.EditionView::edition)
                .findFirst()
                .orElse(1);
    }

    /** The look of the state of minutes. */
    public String tone(MinutesState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case COUNTERSIGNING, READY_TO_ISSUE -> "waiting";
            case ISSUED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }

    /** The look of a party's answer. */
    public String answerTone(SignatureState state) {
        return switch (state) {
            case AWAITED -> "waiting";
            case SIGNED, SIGNED_WITH_REMARK -> "good";
            case REFUSED -> "bad";
            case NO_REPLY -> "neutral";
        };
    }

    private int count(Predicate<SignatureView> which) {
        return (int) getView().signatures().stream().filter(which).count();
    }
}
