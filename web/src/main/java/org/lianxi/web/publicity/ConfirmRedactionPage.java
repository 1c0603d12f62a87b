package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.publicity.ConfirmRedaction;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** A second person reads a notice before it is put up. */
@Named
@RequestScoped
public class ConfirmRedactionPage {

    @Inject
    private ConfirmRedaction confirmRedaction;

    @Inject
    private PublicNoticePage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String words = "";

    public String confirm() {
        confirmRedaction.confirm(signedIn.person(), page.id());
        notices.say("publicity", "confirm.done");
        return page.address();
    }

    public String giveBack() {
        confirmRedaction.giveBack(signedIn.person(), page.id(), words);
        notices.say("publicity", "confirm.given.back");
        return page.address();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
