package org.lianxi.web.operate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.outbox.DeadMessageView;
import org.lianxi.committee.outbox.DeadMessages;
import org.lianxi.committee.outbox.MessageId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Messages that could not be delivered: try again, or give up. */
@Named
@RequestScoped
public class DeadMessagesPage {

    private static final String HERE = "/operate/messages?faces-redirect=true";

    @Inject
    private SignedIn signedIn;

    @Inject
    private DeadMessages deadMessages;

    @Inject
    private Notices notices;

    private int number = 1;
    private @Nullable Page<DeadMessageView> page;

    /** Has the message named in the form tried again. */
    public String retry() {
        deadMessages.retry(signedIn.person(), message());
        notices.say("operate", "messages.retried");
        return HERE;
    }

    /** Gives the message named in the form up. */
    public String drop() {
        deadMessages.drop(signedIn.person(), message());
        notices.say("operate", "messages.dropped");
        return HERE;
    }

    private static MessageId message() {
        return new MessageId(Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("message"))
                .orElse(""));
    }

    /** Read when it is first asked for: a button in a list counts only while the list is there. */
    public Page<DeadMessageView> getPage() {
        if (page == null) {
            page = deadMessages.page(signedIn.person(), PageRequest.page(number));
        }
        return page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
