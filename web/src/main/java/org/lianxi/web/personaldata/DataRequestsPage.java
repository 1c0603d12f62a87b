package org.lianxi.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.personaldata.DataRequestId;
import org.lianxi.committee.personaldata.DataRequestView;
import org.lianxi.committee.personaldata.DataRequestViews;
import org.lianxi.committee.personaldata.DecideDataRequest;
import org.lianxi.committee.personaldata.RequestPersonalData;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.security.SignedIn;

/** Requests about personal data, for the persons who have to agree and those who oversee them. */
@Named
@RequestScoped
public class DataRequestsPage {

    private static final String AGAIN = "/personaldata/requests?faces-redirect=true";

    @Inject
    private SignedIn signedIn;

    @Inject
    private DataRequestViews requests;

    @Inject
    private DecideDataRequest decide;

    @Inject
    private RequestPersonalData request;

    @Inject
    private Permissions permissions;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable Page<DataRequestView> page;
    private @Nullable List<PersonView> found;
    private String answer = "";
    private String reason = "";

    /** Reads the list, so that whoever may not is told before anything is written. */
    public void load() {
        getPage();
    }

    /** The requests, newest first. */
    public Page<DataRequestView> getPage() {
        Page<DataRequestView> read =
                page == null ? requests.page(signedIn.person(), PageRequest.page(PageNumber.in(asked))) : page;
        page = read;
        return read;
    }

    /** Agrees to the request beside whose button was clicked. */
    public String agree() {
        decide.agree(signedIn.person(), new DataRequestId(asked.id("agree")), answer);
        notices.say("personaldata", "agreed");
        return AGAIN;
    }

    /** Refuses the request beside whose button was clicked. */
    public String refuse() {
        decide.refuse(signedIn.person(), new DataRequestId(asked.id("refuse")), answer);
        notices.say("personaldata", "refused");
        return AGAIN;
    }

    /** Asks for a copy of the data of the person beside whom was clicked. */
    public String ask() {
        request.copy(signedIn.person(), new PersonId(asked.id("ask")), reason);
        notices.say("personaldata", "copy.asked");
        return AGAIN;
    }

    /** Whether somebody may be chosen: leaders of a street only. */
    public boolean isChoosing() {
        return !permissions
                .communities(signedIn.person(), Action.EXPORT_PERSONAL_DATA)
                .isEmpty();
    }

    /** Whether anything on this page waits for the reader. */
    public boolean isDeciding() {
        return getPage().items().stream().anyMatch(DataRequestView::mayDecide);
    }

    /** Persons whose role title contains what was typed; none before something was. */
    public List<PersonView> getFound() {
        List<PersonView> persons = found;
        if (persons == null) {
            persons = getTitle().isEmpty() || !isChoosing()
                    ? List.of()
                    : requests.personsToChoose(signedIn.person(), getTitle());
            found = persons;
        }
        return persons;
    }

    /** The part of a role title that was looked for. */
    public String getTitle() {
        return asked.find("title").orElse("");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
