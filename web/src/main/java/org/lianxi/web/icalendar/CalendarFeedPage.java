package org.lianxi.web.icalendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.feed.FeedReaders;
import org.lianxi.committee.feed.FeedToken;
import org.lianxi.committee.feed.OpenFeed;
import org.lianxi.committee.feed.RevokeFeed;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The address for one's own calendar program: opened, renewed and closed here. It is shown this once. */
@Named
@RequestScoped
public class CalendarFeedPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private FeedReaders readers;

    @Inject
    private OpenFeed openFeed;

    @Inject
    private RevokeFeed revokeFeed;

    @Inject
    private CalendarPress press;

    @Inject
    private Notices notices;

    private Optional<Instant> since = Optional.empty();
    private String address = "";

    /** Reads whether one is open. */
    public void load() {
        since = readers.openSince(signedIn.person());
    }

    /** Makes a new address and shows it in this very answer; no cache may keep it. */
    public String open() {
        FeedToken token = openFeed.open(signedIn.person());
        String language = signedIn.locale().getLanguage().equals("en") ? "-en" : "";
        address = press.host() + "/ics/feed/" + token.value() + language + ".ics";
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        return "";
    }

    /** Closes it. */
    public String revoke() {
        revokeFeed.revoke(signedIn.person());
        notices.say("icalendar", "revoked");
        return "/account/calendar?faces-redirect=true";
    }

    public Optional<Instant> getSince() {
        return since;
    }

    public boolean isOpened() {
        return since.isPresent();
    }

    public String getAddress() {
        return address;
    }
}
