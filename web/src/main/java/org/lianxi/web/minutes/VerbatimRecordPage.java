package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.KeepVerbatimRecord;
import org.lianxi.meeting.minutes.VerbatimRecord;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The verbatim record of a meeting, for who drafts its minutes. */
@Named
@RequestScoped
public class VerbatimRecordPage {

    @Inject
    private KeepVerbatimRecord verbatimRecords;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable VerbatimRecord record;
    private String text = "";
    private long version;
    private boolean changedMeanwhile;

    /** Puts the text as it is now into the form. */
    public void begin() {
        text = getRecord().text();
        version = getRecord().version();
    }

    /** Reads it anew; when somebody was faster both texts are shown, and saving again is done knowingly. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            record = null;
        }
        changedMeanwhile = version != getRecord().version();
        version = getRecord().version();
    }

    /** What is kept. */
    public VerbatimRecord getRecord() {
        VerbatimRecord read =
                record == null ? verbatimRecords.of(signedIn.person(), new MeetingId(asked.getId())) : record;
        record = read;
        return read;
    }

    /** Saves the text and stays here. */
    public String keep() {
        verbatimRecords.keep(signedIn.person(), new MeetingId(asked.getId()), text, version);
        notices.say("minutes", "verbatim.done");
        return "/minutes/verbatimRecord?faces-redirect=true&id=" + asked.getId();
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
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
