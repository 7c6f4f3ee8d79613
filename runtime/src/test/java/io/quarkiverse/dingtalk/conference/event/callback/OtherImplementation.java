package io.quarkiverse.dingtalk.conference.event.callback;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The protocol of the callback once more, written from its description and with other means: the chaining of the blocks is
 * done here.
 */
final class OtherImplementation {

    private static final int AES_BLOCK = 16;

    private final String token;
    private final byte[] key;
    private final String ownerKey;
    private final Random random;

    OtherImplementation(String token, String aesKey, String ownerKey, Random random) {
        this.token = token;
        this.key = Base64.getDecoder().decode(aesKey + "=");
        this.ownerKey = ownerKey;
        this.random = random;
    }

    String signature(String timestamp, String nonce, String encrypted) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-1");
        Stream.of(encrypted, nonce, timestamp, token).sorted().forEach(it -> digest.update(bytes(it)));
        var hex = new StringBuilder();
        for (byte each : digest.digest()) {
            hex.append(Character.forDigit((each >> 4) & 15, 16)).append(Character.forDigit(each & 15, 16));
        }
        return hex.toString();
    }

    String encrypt(String message) throws GeneralSecurityException {
        var plain = new ByteArrayOutputStream();
        for (int i = 0; i < 16; i++) {
            plain.write(random.nextInt());
        }
        int length = bytes(message).length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            plain.write(length >>> shift);
        }
        plain.writeBytes(bytes(message));
        plain.writeBytes(bytes(ownerKey));
        int padding = 32 - plain.size() % 32;
        for (int i = 0; i < padding; i++) {
            plain.write(padding);
        }
        return encryptPadded(plain.toByteArray());
    }

    /** Whatever is given, of whole blocks. */
    String encryptPadded(byte[] plain) throws GeneralSecurityException {
        var aes = aes(Cipher.ENCRYPT_MODE);
        var encrypted = new byte[plain.length];
        for (int at = 0; at < plain.length; at += AES_BLOCK) {
            var block = new byte[AES_BLOCK];
            for (int i = 0; i < AES_BLOCK; i++) {
                block[i] = (byte) (plain[at + i] ^ (at == 0 ? key[i] : encrypted[at - AES_BLOCK + i]));
            }
            System.arraycopy(aes.doFinal(block), 0, encrypted, at, AES_BLOCK);
        }
        return Base64.getEncoder().encodeToString(encrypted);
    }

    String decrypt(String text) throws GeneralSecurityException {
        var aes = aes(Cipher.DECRYPT_MODE);
        var encrypted = Base64.getDecoder().decode(text);
        var plain = new byte[encrypted.length];
        for (int at = 0; at < encrypted.length; at += AES_BLOCK) {
            var block = aes.doFinal(encrypted, at, AES_BLOCK);
            for (int i = 0; i < AES_BLOCK; i++) {
                plain[at + i] = (byte) (block[i] ^ (at == 0 ? key[i] : encrypted[at - AES_BLOCK + i]));
            }
        }
        int length = 0;
        for (int i = 16; i < 20; i++) {
            length = length << 8 | plain[i] & 0xff;
        }
        var message = new String(plain, 20, length, StandardCharsets.UTF_8);
        var owner = new String(plain, 20 + length, plain.length - plain[plain.length - 1] - 20 - length,
                StandardCharsets.UTF_8);
        if (!owner.equals(ownerKey)) {
            throw new GeneralSecurityException("of " + owner);
        }
        return message;
    }

    private Cipher aes(int mode) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/ECB/NoPadding");
        aes.init(mode, new SecretKeySpec(key, "AES"));
        return aes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
