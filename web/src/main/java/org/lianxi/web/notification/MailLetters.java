package org.lianxi.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.contact.Addressee;
import org.lianxi.committee.contact.ConfirmationLinks;
import org.lianxi.committee.outbox.Letter;
import org.lianxi.committee.outbox.Letters;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.Parcel;
import org.lianxi.committee.settings.Setting;
import org.lianxi.web.page.Texts;

/** {@link Letters} in the texts of the portal, each with a link to its thing and to the page where it is unsubscribed. */
@ApplicationScoped
public class MailLetters implements Letters {

    @Inject
    private MessageWords words;

    @Inject
    private DigestWords digests;

    @Inject
    private MeetingDates dates;

    @Inject
    private ConfirmationLinks links;

    @Override
    public Optional<Letter> write(Parcel parcel, Addressee addressee) {
        Locale locale = addressee.language();
        MailSheet sheet = new MailSheet(Texts.of("notification", locale), locale, host());
        MessageKind kind = parcel.message().kind();
        if (kind == MessageKind.ADDRESS) {
            return Optional.of(confirmation(parcel, sheet));
        }
        if (kind == MessageKind.DIGEST) {
            return digests.of(parcel.person(), locale).map(sheet::digest);
        }
        MessageLine line = words.lines(List.of(parcel.message()), locale).get(0);
        return dates.of(parcel, addressee, host()).map(date -> sheet.single(line, date.appointment()));
    }

    private Letter confirmation(Parcel parcel, MailSheet sheet) {
        return sheet.confirmation("/account/confirmAddress?token=" + links.fresh(parcel.person()));
    }

    /** No letter is written before the operator has set it. */
    private static String host() {
        return Setting.of("lianxi.address")
                .map(address -> address.replaceAll("/+$", ""))
                .orElseThrow(() -> new IllegalStateException("LIANXI_ADDRESS is not set"));
    }
}
