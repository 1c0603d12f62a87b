package org.lianxi.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.bpmn.inbox.Inbox;
import org.lianxi.bpmn.inbox.InboxEntry;
import org.lianxi.bpmn.inbox.WorkId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What waits for the person, most urgent first; taking work on and giving it back. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Inbox inbox;

    @Inject
    private Permissions permissions;

    @Inject
    private Notices notices;

    private int number = 1;
    private @Nullable Page<InboxEntry> page;

    /** One page of the inbox. */
    public Page<InboxEntry> getPage() {
        if (page == null) {
            page = inbox.page(signedIn.person(), PageRequest.page(number));
        }
        return page;
    }

    /** Takes on the work named in the form. */
    public String claim() {
        inbox.claim(signedIn.person(), work());
        notices.say("inbox", "claimed");
        return "/inbox?faces-redirect=true";
    }

    /** Offers the work named in the form to the whole post again. */
    public String giveBack() {
        inbox.giveBack(signedIn.person(), work());
        notices.say("inbox", "given.back");
        return "/inbox?faces-redirect=true";
    }

    /** Whether the empty inbox may propose to submit a matter. */
    public boolean isSubmitting() {
        return !permissions.communities(signedIn.person(), Action.SUBMIT_MATTER).isEmpty();
    }

    private static WorkId work() {
        return new WorkId(Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("work"))
                .orElse(""));
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
