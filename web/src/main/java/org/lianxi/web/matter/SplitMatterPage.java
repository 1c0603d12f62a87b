package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.meeting.matter.MatterPart;
import org.lianxi.meeting.matter.SplitMatter;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Splitting a submission of several things into matters of their own. */
@Named
@RequestScoped
public class SplitMatterPage {

    @Inject
    private SplitMatter splitMatter;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String title1 = "";
    private String facts1 = "";
    private String title2 = "";
    private String facts2 = "";
    private String title3 = "";
    private String facts3 = "";
    private String reason = "";

    /** Splits, and shows the submission with its parts. */
    public String split() {
        splitMatter.split(signedIn.person(), matter.matter(), parts(), reason);
        notices.say("matter", "split");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    /** Two at least; the third counts once something stands in it. */
    private List<MatterPart> parts() {
        List<MatterPart> parts =
                new ArrayList<>(List.of(new MatterPart(title1, facts1), new MatterPart(title2, facts2)));
        if (!title3.isBlank() || !facts3.isBlank()) {
            parts.add(new MatterPart(title3, facts3));
        }
        return parts;
    }

    public String getTitle1() {
        return title1;
    }

    public void setTitle1(String title1) {
        this.title1 = title1;
    }

    public String getFacts1() {
        return facts1;
    }

    public void setFacts1(String facts1) {
        this.facts1 = facts1;
    }

    public String getTitle2() {
        return title2;
    }

    public void setTitle2(String title2) {
        this.title2 = title2;
    }

    public String getFacts2() {
        return facts2;
    }

    public void setFacts2(String facts2) {
        this.facts2 = facts2;
    }

    public String getTitle3() {
        return title3;
    }

    public void setTitle3(String title3) {
        this.title3 = title3;
    }

    public String getFacts3() {
        return facts3;
    }

    public void setFacts3(String facts3) {
        this.facts3 = facts3;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
