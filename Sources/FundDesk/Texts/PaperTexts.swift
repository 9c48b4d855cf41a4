/// The words of a key on paper.
package enum PaperTexts {
    package static let title = Wording("大修账本 纸质密钥", "Daxiu: a key on paper")
    package static let warning = Wording(
        """
        这张纸就是密钥：谁看到它，谁就能以您的名义签字，不需要口令。
        请锁好；不要拍照，不要复印，不要存在电脑或手机里。打印出来的文件请删掉。
        """,
        """
        This paper IS the key: whoever sees it can sign in your name, without any passphrase.
        Lock it away; no photograph, no copy, nothing of it on a computer or telephone.
        Delete the file that it was printed from.
        """
    )
    package static let name = Wording("名字", "name")
    package static let keyID = Wording("密钥编号", "key ID")
    package static let vkey = Wording("公钥", "public key")
    package static let howToType = Wording(
        """
        输回时大小写、空格都不要紧；没有字母 I、L、O、U。
        每行最后一个字是校验字，打错会指出是哪一行。
        """,
        """
        To type it back, small letters will do, and spaces do not matter; there is no I, L, O or U.
        The last character of a line checks it: a slip is named by its line.
        """
    )
}
