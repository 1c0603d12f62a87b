package org.lianxi.committee.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.contact.Addressee;
import org.lianxi.committee.contact.Addressees;
import org.lianxi.committee.contact.Subscription;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.robot.OpenRobot;
import org.lianxi.committee.robot.RobotId;
import org.lianxi.committee.robot.Robots;

/** A mail server that does what a test says, with the mailboxes of the test's people; letters say the kind of the message. */
final class GivenMail implements MailCarrier, Addressees, Letters {

    private final boolean isOn;
    private final Map<PersonId, Addressee> addressees = new HashMap<>();
    private final List<String> carried = new ArrayList<>();
    private Delivery answer = Delivery.delivered();
    private boolean isPointless;

    private GivenMail(boolean isOn) {
        this.isOn = isOn;
    }

    static GivenMail off() {
        return new GivenMail(false);
    }

    static GivenMail on() {
        return new GivenMail(true);
    }

    Outbox outbox(Messages messages, InstantSource clock) {
        return outbox(messages, new NoRobots(), clock);
    }

    Outbox outbox(Messages messages, Robots robots, InstantSource clock) {
        return new WritingOutbox(
                messages, this, this, robots, clock, new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)));
    }

    GivenMail reaching(PersonId person, Subscription... subscriptions) {
        addressees.put(
                person,
                new Addressee(
                        person.value() + "@example.org",
                        Locale.CHINESE,
                        subscriptions.length == 0
                                ? EnumSet.allOf(Subscription.class)
                                : List.of(subscriptions).stream().collect(Collectors.toSet())));
        return this;
    }

    void answering(Delivery delivery) {
        answer = delivery;
    }

    /** From now on nobody needs to be told anything. */
    void pointless() {
        isPointless = true;
    }

    /** The keys of everything carried so far. */
    List<String> carried() {
        return List.copyOf(carried);
    }

    @Override
    public boolean isOn() {
        return isOn;
    }

    @Override
    public Delivery carry(String mailbox, Letter letter, String key) {
        carried.add(key);
        return answer;
    }

    @Override
    public Optional<Letter> write(Parcel parcel, Addressee addressee) {
        String words = parcel.message().kind().name();
        return isPointless
                ? Optional.empty()
                : Optional.of(new Letter(words, words, words, "https://example.org", Optional.empty()));
    }

    @Override
    public Map<PersonId, Addressee> of(Collection<PersonId> persons, Subscription subscription) {
        Map<PersonId, Addressee> found = new HashMap<>(addressees);
        found.keySet().retainAll(persons);
        found.values().removeIf(each -> !each.subscriptions().contains(subscription));
        return found;
    }

    @Override
    public Optional<Addressee> unconfirmed(PersonId person) {
        return Optional.empty();
    }

    @Override
    public List<PersonId> confirmed(String after, int most) {
        return addressees.keySet().stream()
                .filter(each -> each.value().compareTo(after) > 0)
                .sorted(Comparator.comparing(PersonId::value))
                .limit(most)
                .toList();
    }

    /** A town without group chats. */
    private static final class NoRobots implements Robots {

        @Override
        public List<RobotId> of(OrganisationId community) {
            return List.of();
        }

        @Override
        public Optional<OpenRobot> open(RobotId robot) {
            return Optional.empty();
        }

        @Override
        public boolean reserve(RobotId robot) {
            return false;
        }

        @Override
        public void rest(RobotId robot, Duration time) {
            throw new AssertionError("there is none");
        }
    }
}
