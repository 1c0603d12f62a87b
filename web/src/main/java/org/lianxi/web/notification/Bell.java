package org.lianxi.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.outbox.OwnMessages;
import org.lianxi.web.security.SignedIn;

/** How many unread messages the reader has, in the bar of every page. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnMessages messages;

    private int unread = -1;

    /** At most {@link OwnMessages#MOST_COUNTED}. */
    public int getUnread() {
        if (unread < 0) {
            unread = messages.unread(signedIn.person());
        }
        return unread;
    }

    /** The number as it is shown: {@code 99+} when there are as many as are counted. */
    public String getShown() {
        return getUnread() < OwnMessages.MOST_COUNTED ? String.valueOf(getUnread()) : OwnMessages.MOST_COUNTED + "+";
    }
}
