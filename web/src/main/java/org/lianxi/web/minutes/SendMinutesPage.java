package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.minutes.EditMinutes;
import org.lianxi.meeting.minutes.EditedMinutes;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.SendMinutes;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Editing the text of minutes, and sending it to the three parties. */
@Named
@RequestScoped
public class SendMinutesPage {

    @Inject
    private EditMinutes editMinutes;

    @Inject
    private SendMinutes sendMinutes;

    @Inject
    private MinutesPage minutes;

    @Inject
    private Procedures procedures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String text = "";
    private long version;
    private boolean changedMeanwhile;

    /** Puts the text as it is now into the form. */
    public void begin() {
        text = minutes.getView().text();
        version = minutes.getView().version();
    }

    /**
     * Reads the minutes anew. When somebody was faster, the form keeps what was typed and takes over the version whose
     * text is shown beside it: saving again is then done knowingly.
     */
    public void load() {
        minutes.load();
        changedMeanwhile = version != minutes.getView().version();
        version = minutes.getView().version();
    }

    /** Saves the text and stays here. */
    public String save() {
        EditedMinutes edited = edit();
        notices.say("minutes", edited.voidedSignatures() > 0 ? "send.saved.voided" : "send.saved");
        return "/minutes/sendMinutes?faces-redirect=true&id=" + minutes.id();
    }

    /** Saves the text and sends it to the parties. */
    public String send() {
        edit();
        sendMinutes.send(signedIn.person(), minutes.id());
        notices.say("minutes", "send.sent");
        return "/minutes/view?faces-redirect=true&id=" + minutes.id();
    }

    private EditedMinutes edit() {
        return editMinutes.edit(signedIn.person(), minutes.id(), text, version);
    }

    /** Whether the form is shown: to whoever may edit, and to whoever has typed in it. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || minutes.getView().may().mayEdit();
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public int getAnswerWithinWorkingDays() {
        MinutesView view = minutes.getView();
        return procedures.in(view.community(), view.rulesAt()).countersignWithinWorkingDays();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
