package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.notice.ChangeNotice;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Changing what a notice said. */
@Named
@RequestScoped
public class ChangeNoticePage {

    @Inject
    private ChangeNotice changeNotice;

    @Inject
    private SittingFields fields;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    /** Changes it and goes on to the next version. */
    public String change() {
        changeNotice.change(signedIn.person(), notice.meeting(), fields.sitting());
        notices.say("notice", "change.done");
        return "/meeting/issueNotice.xhtml?faces-redirect=true&id=" + notice.meeting();
    }
}
