package io.quarkiverse.dingtalk.conference.emulator.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A certificate for this machine, which nobody vouches for but itself, and its key. Written here byte by byte: the JDK has no
 * public way to make one, its {@code keytool} is a process that takes a second, and the libraries that can are large.
 *
 * @param certificate as PEM
 * @param key as PEM
 */
public record SelfSignedCertificate(String certificate, String key) {

    private static final Duration LIFETIME = Duration.ofDays(365);
    private static final DateTimeFormatter UTC_TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    // tags of DER
    private static final int BOOLEAN = 0x01;
    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int BYTES = 0x04;
    private static final int OBJECT_ID = 0x06;
    private static final int UTF8 = 0x0c;
    private static final int TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int DNS_NAME = 0x82;
    private static final int ADDRESS = 0x87;
    private static final int VERSION = 0xa0;
    private static final int EXTENSIONS = 0xa3;

    private static final byte[] ECDSA_WITH_SHA256 = der(SEQUENCE, id("2a8648ce3d040302"));
    private static final byte[] LOCALHOST = der(SEQUENCE,
            der(SET, der(SEQUENCE, id("550403"), der(UTF8, "localhost".getBytes(US_ASCII)))));

    /** A new one for localhost, 127.0.0.1 and ::1, good for a year. */
    public static SelfSignedCertificate create() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = keys.generateKeyPair();
            Instant from = Instant.now().minus(Duration.ofDays(1)); // clocks differ
            byte[] content = der(SEQUENCE,
                    der(VERSION, der(INTEGER, new byte[] { 2 })), // which is 3
                    der(INTEGER, new BigInteger(64, new SecureRandom()).add(BigInteger.ONE).toByteArray()),
                    ECDSA_WITH_SHA256,
                    LOCALHOST,
                    der(SEQUENCE, time(from), time(from.plus(LIFETIME))),
                    LOCALHOST,
                    pair.getPublic().getEncoded(),
                    der(EXTENSIONS, der(SEQUENCE, authority(), names())));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            byte[] certificate = der(SEQUENCE, content, ECDSA_WITH_SHA256, der(BITS, new byte[] { 0 }, signature.sign()));
            return new SelfSignedCertificate(pem("CERTIFICATE", certificate),
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make a certificate", e);
        }
    }

    /** It may vouch for others, or some clients would not let it vouch for itself. */
    private static byte[] authority() {
        byte[] yes = der(BOOLEAN, new byte[] { (byte) 0xff });
        return der(SEQUENCE, id("551d13"), yes, der(BYTES, der(SEQUENCE, yes)));
    }

    private static byte[] names() {
        return der(SEQUENCE, id("551d11"), der(BYTES, der(SEQUENCE,
                der(DNS_NAME, "localhost".getBytes(US_ASCII)),
                der(ADDRESS, new byte[] { 127, 0, 0, 1 }),
                der(ADDRESS, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 }))));
    }

    private static byte[] time(Instant time) {
        return der(TIME, UTC_TIME.format(time).getBytes(US_ASCII));
    }

    private static byte[] id(String hex) {
        return der(OBJECT_ID, HexFormat.of().parseHex(hex));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(tag);
        int length = content.size();
        if (length > 0xff) {
            all.write(0x82);
            all.write(length >> 8);
        } else if (length > 0x7f) {
            all.write(0x81);
        }
        all.write(length);
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    private static String pem(String type, byte[] content) {
        return "-----BEGIN " + type + "-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content)
                + "\n-----END " + type + "-----\n";
    }

    /** Keys do not belong into logs. */
    @Override
    public String toString() {
        return "SelfSignedCertificate[certificate=" + certificate + "]";
    }
}
