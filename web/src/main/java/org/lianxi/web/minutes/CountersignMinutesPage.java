package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.minutes.CountersignMinutes;
import org.lianxi.meeting.minutes.TextHash;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** A party's answer to the text of minutes, bound to exactly the text on the page. */
@Named
@RequestScoped
public class CountersignMinutesPage {

    @Inject
    private CountersignMinutes countersignMinutes;

    @Inject
    private MinutesPage minutes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String read = "";
    private String remark = "";
    private String reason = "";
    private boolean changedMeanwhile;

    /** Notes which text is shown. */
    public void begin() {
        read = minutes.getView().hash().value();
    }

    /** Reads the minutes anew; a text that was changed meanwhile is shown, and the answer will be to that one. */
    public void load() {
        minutes.load();
        String now = minutes.getView().hash().value();
        changedMeanwhile = !read.equals(now);
        read = now;
    }

    /** Signs. */
    public String sign() {
        Input.check()
                .that(remark.isBlank(), "remark", "typed-elsewhere")
                .that(reason.isBlank(), "reason", "typed-elsewhere")
                .orRefuse();
        countersignMinutes.sign(signedIn.person(), minutes.id(), new TextHash(read));
        return answered("sign.done");
    }

    /** Signs and leaves a remark. */
    public String signWithRemark() {
        Input.check().that(reason.isBlank(), "reason", "typed-elsewhere").orRefuse();
        countersignMinutes.signWithRemark(signedIn.person(), minutes.id(), new TextHash(read), remark);
        return answered("sign.done.remark");
    }

    /** Refuses to sign, with a reason. */
    public String refuse() {
        Input.check().that(remark.isBlank(), "remark", "typed-elsewhere").orRefuse();
        countersignMinutes.refuse(signedIn.person(), minutes.id(), new TextHash(read), reason);
        return answered("sign.done.refused");
    }

    private String answered(String notice) {
        notices.say("minutes", notice);
        return "/minutes/view?faces-redirect=true&id=" + minutes.id();
    }

    /** Whether the answers are offered: to whoever is awaited, and to whoever has typed one. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || minutes.getView().may().maySign();
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getRead() {
        return read;
    }

    public void setRead(String read) {
        this.read = read;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
