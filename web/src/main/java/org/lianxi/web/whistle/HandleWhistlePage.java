package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.whistle.HandleWhistle;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What a department does on site, and its result. */
@Named
@RequestScoped
public class HandleWhistlePage {

    @Inject
    private HandleWhistle handleWhistle;

    @Inject
    private WhistlePage whistle;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String arrival = "";
    private String result = "";
    private @Nullable List<Part> evidence;

    public String arrive() {
        handleWhistle.arrive(signedIn.person(), whistle.id(), arrival);
        notices.say("whistle", "handle.arrived");
        return "/whistle/handleWhistle?faces-redirect=true&id=" + whistle.id();
    }

    public String finish() {
        handleWhistle.finish(signedIn.person(), whistle.id(), result, SentFiles.of("evidence"));
        notices.say("whistle", "handle.finished");
        return whistle.address();
    }

    public String getArrival() {
        return arrival;
    }

    public void setArrival(String arrival) {
        this.arrival = arrival;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public @Nullable List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable List<Part> evidence) {
        this.evidence = evidence;
    }
}
