package org.lianxi.committee.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("called by what sends, never by a person")
class MakingConfirmationLinks implements ConfirmationLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Contacts contacts;

    @Inject
    MakingConfirmationLinks(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String fresh(PersonId person) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        contacts.find(person).ifPresent(contact -> contact.expect(token));
        return token;
    }
}
