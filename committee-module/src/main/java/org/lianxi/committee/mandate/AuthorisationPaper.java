package org.lianxi.committee.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The signed paper of an authorisation as it is kept. */
@Entity
@Table(name = "committee_authorisation_file")
class AuthorisationPaper {

    @Id
    @Column(name = "authorisation_id")
    private String authorisation;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private String digest;

    @Lob
    private byte[] content;

    /** For JPA. */
    protected AuthorisationPaper() {}

    AuthorisationPaper(String authorisation, AuthorisationFile file) {
        this.authorisation = authorisation;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.digest = sha256(file.content());
        this.content = file.content();
    }

    /** The paper as it was handed in; a changed one is a fault. */
    AuthorisationFile file() {
        if (!digest.equals(sha256(content))) {
            throw new IllegalStateException("the paper of authorisation " + authorisation + " was changed");
        }
        return new AuthorisationFile(name, mediaType, content);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
