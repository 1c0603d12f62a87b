package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.whistle.ReportToDistrict;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The report of a department to the district. */
@Named
@RequestScoped
public class ReportToDistrictPage {

    @Inject
    private ReportToDistrict reportToDistrict;

    @Inject
    private WhistlePage whistle;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String words = "";

    public String report() {
        reportToDistrict.report(signedIn.person(), whistle.id(), words);
        notices.say("whistle", "report.done");
        return whistle.address();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
