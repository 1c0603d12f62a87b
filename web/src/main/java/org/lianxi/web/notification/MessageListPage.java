package org.lianxi.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.outbox.MessageView;
import org.lianxi.committee.outbox.OwnMessages;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** 我的消息: newest first, each leading to its thing. */
@Named
@RequestScoped
public class MessageListPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnMessages messages;

    @Inject
    private MessageWords words;

    @Inject
    private Notices notices;

    private int number = 1;
    private @Nullable Page<MessageLine> page;

    /** One page of the list. */
    public Page<MessageLine> getPage() {
        if (page == null) {
            Page<MessageView> found = messages.page(signedIn.person(), PageRequest.page(number));
            page = new Page<>(words.lines(found.items(), signedIn.locale()), found.hasNext(), found.number());
        }
        return page;
    }

    /** Counts everything as read. */
    public String readAll() {
        messages.readAll(signedIn.person());
        notices.say("notification", "read.all.done");
        return "/notification/list?faces-redirect=true";
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
