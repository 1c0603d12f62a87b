package org.lianxi.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.contact.ContactView;
import org.lianxi.committee.contact.OwnContact;
import org.lianxi.committee.contact.Subscription;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** 消息设置: the own e-mail address, and what it is used for. */
@Named
@RequestScoped
public class NotificationSettingsPage {

    private static final String HERE = "/account/notifications?faces-redirect=true";

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnContact contact;

    @Inject
    private Notices notices;

    private String address = "";
    private String token = "";
    private String[] subscriptions = {};
    private Optional<ContactView> kept = Optional.empty();

    /** What is kept now. */
    public void load() {
        kept = contact.find(signedIn.person());
    }

    /** Ticks what is chosen now. */
    public void begin() {
        subscriptions = contact.find(signedIn.person()).map(ContactView::subscriptions).stream()
                .flatMap(chosen -> chosen.stream().map(Enum::name))
                .toArray(String[]::new);
    }

    /** Has a link sent to the address. */
    public String give() {
        contact.give(signedIn.person(), address, signedIn.locale());
        notices.say("notification", "address.given");
        return HERE;
    }

    /** Confirms it by the link that was opened. */
    public String confirm() {
        contact.confirm(signedIn.person(), token);
        notices.say("notification", "address.confirmed");
        return HERE;
    }

    /** Chooses what it is used for, in the language of this page. */
    public String choose() {
        contact.choose(
                signedIn.person(),
                Arrays.stream(subscriptions).map(Subscription::valueOf).collect(Collectors.toSet()),
                signedIn.locale());
        notices.say("notification", "chosen");
        return HERE;
    }

    /** Forgets it. */
    public String remove() {
        contact.remove(signedIn.person());
        notices.say("notification", "address.removed");
        return HERE;
    }

    public Subscription[] getChoices() {
        return Subscription.values();
    }

    public boolean isGiven() {
        return kept.isPresent();
    }

    public boolean isConfirmed() {
        return kept.filter(ContactView::isConfirmed).isPresent();
    }

    /** The address that is kept; empty where none is. */
    public String getKept() {
        return kept.map(ContactView::address).orElse("");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String[] getSubscriptions() {
        return Stream.of(subscriptions).toArray(String[]::new);
    }

    public void setSubscriptions(String[] subscriptions) {
        this.subscriptions = subscriptions.clone();
    }
}
