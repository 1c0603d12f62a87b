package org.lianxi.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.SignInDuty;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.session.RecogniseSession;
import org.lianxi.committee.session.SessionId;
import org.lianxi.web.page.PageLanguage;
import org.lianxi.web.page.Texts;

/** The person who sent this request, with the mandates of this moment. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecogniseSession recogniseSession;

    @Inject
    private Persons persons;

    @Inject
    private Mandates mandates;

    @Inject
    private Organisations organisations;

    private @Nullable List<Mandate> held;

    /**
     * The person who acts.
     *
     * @throws IllegalStateException on a page that is open to everybody
     */
    public PersonId person() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The person who acts, or nobody on a page that is open to everybody. */
    public Optional<PersonId> find() {
        return SignInSession.of(request).person();
    }

    /** The present session, by its name in the register. */
    public Optional<SessionId> session() {
        return SignInSession.of(request).session();
    }

    /** Whether the session still lives, on an address that is open to everybody. */
    public boolean isLiving() {
        return session()
                .filter(each -> find().isPresent() && recogniseSession.isLiving(each, person()))
                .isPresent();
    }

    /** Something that was due after the sign-in is done. */
    public void fulfil(SignInDuty duty) {
        SignInSession session = SignInSession.of(request);
        session.owe(session.due().stream().filter(each -> each != duty).collect(Collectors.toSet()));
    }

    /** Something has become due. */
    public void owe(SignInDuty duty) {
        SignInSession session = SignInSession.of(request);
        session.owe(Stream.concat(session.due().stream(), Stream.of(duty)).collect(Collectors.toSet()));
    }

    /** Whether something has to be done before anything else. */
    public boolean isOwing() {
        return !SignInSession.of(request).due().isEmpty();
    }

    /** What the person holds now. */
    public List<Mandate> posts() {
        if (held == null) {
            held = mandates.of(person());
        }
        return held;
    }

    /** The language of the person's pages. */
    public Locale locale() {
        return PageLanguage.of(request);
    }

    /** For the bar: the person's role title. */
    public String getDisplayName() {
        return persons.get(person()).displayName();
    }

    /** For the bar: each post with its organisation, 联席会议秘书 · 甲社区. */
    public List<String> getPosts() {
        Map<OrganisationId, String> names =
                organisations.names(posts().stream().map(Mandate::organisation).toList());
        return posts().stream()
                .map(mandate -> Texts.of("", locale()).getString("post." + mandate.post()) + " · "
                        + names.getOrDefault(mandate.organisation(), ""))
                .toList();
    }
}
