package org.lianxi.committee.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** The one address of a person. */
@Entity
@Table(name = "committee_contact")
class ContactCard {

    /** How long a link confirms. [DESIGN] */
    private static final Duration LINK = Duration.ofDays(2);

    private static final String SEPARATOR = ",";

    @Id
    @Column(name = "person_id")
    private String person;

    private String address;

    private String language;

    private String subscriptions;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "token_digest")
    private @Nullable String tokenDigest;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ContactCard() {}

    ContactCard(PersonId person, String address, Locale language, Instant at) {
        this.person = person.value();
        this.address = address;
        this.language = language.getLanguage();
        this.givenAt = at;
        this.subscriptions = Stream.of(Subscription.values()).map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    void give(String newAddress, Locale newLanguage, Instant at) {
        address = newAddress;
        language = newLanguage.getLanguage();
        givenAt = at;
        confirmedAt = null;
        tokenDigest = null;
    }

    void expect(String token) {
        tokenDigest = digest(token);
    }

    /** Returns whether the token is the one that was sent last and the link has not become too old. */
    boolean confirm(String token, Instant at) {
        boolean isKnown = digest(token).equals(tokenDigest) && at.isBefore(givenAt.plus(LINK));
        if (isKnown) {
            confirmedAt = at;
            tokenDigest = null;
        }
        return isKnown;
    }

    void choose(Set<Subscription> chosen, Locale newLanguage) {
        subscriptions = chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
        language = newLanguage.getLanguage();
    }

    Instant givenAt() {
        return givenAt;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Addressee toAddressee() {
        return new Addressee(address, Locale.forLanguageTag(language), subscriptions());
    }

    ContactView toView() {
        return new ContactView(address, Optional.ofNullable(confirmedAt), subscriptions());
    }

    private Set<Subscription> subscriptions() {
        Set<Subscription> chosen = EnumSet.noneOf(Subscription.class);
        Stream.of(subscriptions.split(SEPARATOR, -1))
                .filter(name -> !name.isEmpty())
                .map(Subscription::valueOf)
                .forEach(chosen::add);
        return chosen;
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
