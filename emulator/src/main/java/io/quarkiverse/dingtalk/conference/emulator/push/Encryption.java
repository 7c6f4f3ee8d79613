package io.quarkiverse.dingtalk.conference.emulator.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** How messages to a callback, and answers of it, are encrypted and signed. */
final class Encryption {

    static final int RANDOM = 16; // bytes in front of a message
    private static final int LENGTH = 4;
    private static final int BLOCK = 32; // twice that of AES, which therefore cannot do the padding
    private static final int CIPHER_BLOCK = 16;

    private final String token;
    private final byte[] key;
    private final byte[] owner;

    /** @param ownerKey at the end of every message */
    Encryption(String token, byte[] key, String ownerKey) {
        this.token = token;
        this.key = key;
        this.owner = ownerKey.getBytes(UTF_8);
    }

    /** @param random 16 bytes */
    String encrypt(byte[] random, String message) {
        byte[] text = message.getBytes(UTF_8);
        int length = RANDOM + LENGTH + text.length + owner.length;
        int padding = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + padding).put(random).putInt(text.length).put(text).put(owner);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        return Base64.getEncoder().encodeToString(apply(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /** @throws IllegalArgumentException if it was not encrypted so */
    String decrypt(String encrypted) {
        byte[] bytes = Base64.getDecoder().decode(encrypted);
        if (bytes.length == 0 || bytes.length % CIPHER_BLOCK != 0) {
            throw new IllegalArgumentException("not whole blocks");
        }
        byte[] plain = apply(Cipher.DECRYPT_MODE, bytes);
        int padding = plain[plain.length - 1];
        int length = plain.length - padding;
        if (padding < 1 || padding > BLOCK || length < RANDOM + LENGTH + owner.length) {
            throw new IllegalArgumentException("wrong padding, or too short");
        }
        int text = ByteBuffer.wrap(plain, RANDOM, LENGTH).getInt();
        int start = RANDOM + LENGTH;
        if (text != length - start - owner.length || !Arrays.equals(plain, start + text, length, owner, 0, owner.length)) {
            throw new IllegalArgumentException("wrong length, or of another owner");
        }
        return new String(plain, start, text, UTF_8);
    }

    String signature(String timestamp, String nonce, String encrypted) {
        StringBuilder sorted = new StringBuilder();
        Stream.of(token, timestamp, nonce, encrypted).sorted().forEach(sorted::append);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(sorted.toString().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] apply(int mode, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, CIPHER_BLOCK));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
