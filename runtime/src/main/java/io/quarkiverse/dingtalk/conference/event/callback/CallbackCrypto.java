package io.quarkiverse.dingtalk.conference.event.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;

/**
 * How the HTTP callback is signed and encrypted. A text is encrypted with AES-256 in CBC mode behind 16 random bytes and its
 * length, and before the key of its owner; all that is padded to blocks of 32 bytes, of which the padding of the JDK knows
 * nothing.
 */
final class CallbackCrypto {

    private static final int RANDOM = 16;
    private static final int BLOCK = 32;

    private final String token;
    private final byte[] ownerKey;
    private final SecretKeySpec key;
    private final IvParameterSpec iv;
    private final SecureRandom random = new SecureRandom();

    CallbackCrypto(CallbackSettings settings) {
        this.token = settings.token();
        this.ownerKey = settings.ownerKey().getBytes(UTF_8);
        this.key = new SecretKeySpec(settings.key(), "AES");
        this.iv = new IvParameterSpec(settings.key(), 0, 16);
    }

    /** @return the signature, in lower-case hexadecimal digits */
    String sign(String timestamp, String nonce, String encrypted) {
        var parts = new String[] { token, timestamp, nonce, encrypted };
        Arrays.sort(parts);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(String.join("", parts).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Takes as long for every wrong signature. */
    boolean isSignature(String signature, String timestamp, String nonce, String encrypted) {
        return MessageDigest.isEqual(sign(timestamp, nonce, encrypted).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    String encrypt(String text) {
        var message = text.getBytes(UTF_8);
        int length = RANDOM + Integer.BYTES + message.length + ownerKey.length;
        int padding = BLOCK - length % BLOCK;
        var start = new byte[RANDOM];
        random.nextBytes(start);
        var plain = ByteBuffer.allocate(length + padding).put(start).putInt(message.length).put(message).put(ownerKey);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        try {
            return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(plain.array()));
        } catch (GeneralSecurityException everyJdkCanDoIt) {
            throw new IllegalStateException(everyJdkCanDoIt);
        }
    }

    /** @throws Refused if it is not encrypted with the key and for the owner */
    String decrypt(String encrypted) throws Refused {
        byte[] plain;
        try {
            plain = cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(encrypted));
        } catch (IllegalArgumentException | GeneralSecurityException notEncrypted) {
            throw new Refused("it is not encrypted as DingTalk encrypts");
        }
        int end = endWithoutPadding(plain);
        if (end < RANDOM + Integer.BYTES) {
            throw wrongKey();
        }
        var message = ByteBuffer.wrap(plain, RANDOM, end - RANDOM);
        int length = message.getInt();
        if (length < 0 || length > message.remaining()) {
            throw wrongKey();
        }
        int owner = message.position() + length;
        if (!MessageDigest.isEqual(ownerKey, Arrays.copyOfRange(plain, owner, end))) {
            throw new Refused("it is encrypted for another app; see events.callback.owner-key");
        }
        return new String(plain, message.position(), length, UTF_8);
    }

    private static Refused wrongKey() {
        return new Refused("it is encrypted with another key; see events.callback.aes-key");
    }

    /** 0 if the padding is none. */
    private static int endWithoutPadding(byte[] plain) {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        if (padding < 1 || padding > BLOCK || padding > plain.length) {
            return 0;
        }
        int end = plain.length - padding;
        for (int i = end; i < plain.length; i++) {
            if (plain[i] != padding) {
                return 0;
            }
        }
        return end;
    }

    /** A cipher cannot be shared. */
    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, key, iv);
        return cipher;
    }
}
