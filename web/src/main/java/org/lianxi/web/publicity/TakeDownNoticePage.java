package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.publicity.ReportNotice;
import org.lianxi.meeting.publicity.TakeDownNotice;
import org.lianxi.meeting.publicity.TakeDownReason;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Something posted shows what it must not: it is reported, taken down, or found to be in order. */
@Named
@RequestScoped
public class TakeDownNoticePage {

    @Inject
    private TakeDownNotice takeDownNotice;

    @Inject
    private ReportNotice reportNotice;

    @Inject
    private PublicNoticePage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable TakeDownReason reason;
    private String words = "";

    public String report() {
        reportNotice.report(signedIn.person(), page.id(), words);
        notices.say("publicity", "report.done");
        return page.address();
    }

    public String takeDown() {
        takeDownNotice.takeDown(signedIn.person(), page.id(), Optional.ofNullable(reason), words);
        notices.say("publicity", "takedown.done");
        return page.address();
    }

    public String keep() {
        takeDownNotice.keep(signedIn.person(), page.id());
        notices.say("publicity", "takedown.kept");
        return page.address();
    }

    public List<TakeDownReason> getReasons() {
        return List.of(TakeDownReason.values());
    }

    public @Nullable TakeDownReason getReason() {
        return reason;
    }

    public void setReason(@Nullable TakeDownReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
