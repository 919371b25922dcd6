/** Letters of Vietnamese in the order of `tcvn3Letters`. Toned capitals have no place of their own in TCVN3. */
export const vietnameseLetters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ';

/** TCVN 5712:1993 (VN3, "ABC"): the bytes of the letters above, seen as Latin-1. The letter ư is the soft hyphen. */
export const tcvn3Letters = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢§£¤¥¦';
